package io.polytask.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PredictionTextTest {
    private final Classification<String> verb =
            new Classification<>(List.of("NOUN", "VERB"), new double[] {0.25, 0.75});

    @Test
    void aClassHasItsProbability() {
        assertThat(verb).hasToString("VERB (0.75)");
    }

    @Test
    void yesAndNoHaveTheirOwnProbability() {
        assertThat(new BinaryClassification(0.75)).hasToString("true (0.75)");
        assertThat(new BinaryClassification(0.25)).hasToString("false (0.75)");
        assertThat(new BinaryClassification(0.5)).hasToString("true (0.50)");
    }

    @Test
    void aNumberIsItself() {
        assertThat(new Regression(-17.25)).hasToString("-17.25");
    }

    @Test
    void labelsAndTagsAreLists() {
        assertThat(new MultiLabel<>(List.of("A", "B", "C"), new double[] {0.9, 0.1, 0.5}))
                .hasToString("[A, C]");
        assertThat(new Tagging<>(List.of("VERB", "NOUN"), new Tagging.Source<String>() {
                    @Override
                    public List<Classification<String>> tokens() {
                        return List.of(verb, verb);
                    }

                    @Override
                    public List<Ranked<List<String>>> best(int count) {
                        return List.of(new Ranked<>(List.of("VERB", "NOUN"), 0.5));
                    }
                }))
                .hasToString("[VERB (0.75), NOUN (0.25)]");
    }
}
