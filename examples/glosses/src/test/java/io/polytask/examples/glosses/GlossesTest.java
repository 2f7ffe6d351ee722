package io.polytask.examples.glosses;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.examples.common.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class GlossesTest {
    private static final Dataset<Gloss> GLOSSES = WordNet.glosses();

    @Test
    void anUnknownOptionIsTold() {
        StringWriter err = new StringWriter();
        int code = Program.of(new Glosses()).setErr(new PrintWriter(err)).execute("--ful");
        assertThat(code).isEqualTo(2);
        assertThat(err)
                .hasToString("Unknown option: '--ful'\nPossible solutions: --full\n--help tells what can be said.\n");
    }

    @Test
    void wordNetIsReadWhole() {
        assertThat(GLOSSES.size()).isEqualTo(117_791);
        assertThat(GLOSSES.part(Part.TRAIN).size()).isEqualTo(94_243);
        assertThat(GLOSSES.part(Part.VALIDATION).size()).isEqualTo(11_642);
        assertThat(GLOSSES.part(Part.TEST).size()).isEqualTo(11_906);
    }

    @Test
    void anEntryIsAGloss() {
        assertThat(GLOSSES.examples().get(0))
                .isEqualTo(new Gloss(
                        "that which is perceived or known or inferred to have its own distinct existence (living or"
                                + " nonliving)",
                        PartOfSpeech.NOUN,
                        Supersense.NOUN_TOPS,
                        0.0));
        assertThat(GLOSSES.examples().get(1).depth()).isEqualTo(1);
    }

    @Test
    void onlyNounsAndVerbsHaveADepth() {
        assertThat(GLOSSES)
                .allSatisfy(gloss -> assertThat(gloss.depth() == null)
                        .isEqualTo(
                                gloss.partOfSpeech() == PartOfSpeech.ADJ || gloss.partOfSpeech() == PartOfSpeech.ADV));
    }

    @Test
    void aFifthOfTheGlossesTeachesAllThreeTasks() {
        Dataset<Gloss> demo = GLOSSES.filter(Glosses::inDemo);
        assertThat(demo.size()).isEqualTo(23_587);
        GlossModel model = GlossTrainer.create()
                .fit(demo.part(Part.TRAIN), demo.part(Part.VALIDATION))
                .model();
        Evaluation test = model.evaluate(demo.part(Part.TEST));
        assertThat(test.value("partOfSpeech", Metric.ACCURACY)).isGreaterThan(0.90);
        assertThat(test.value("supersense", Metric.ACCURACY)).isGreaterThan(0.64);
        assertThat(test.value("depth", Metric.R2)).isGreaterThan(0.50);
    }
}
