package io.polytask.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MixtureTest {
    private final Dataset<String> letters = Dataset.of(List.of("a", "b", "c"), letter -> letter);
    private final Dataset<String> digits = Dataset.of(List.of("1", "2"), digit -> digit);
    private final Mixture<String> both = Mixture.of("letters", letters).and("digits", digits, 16);

    @Test
    void holdsTheExamplesOfAllSetsOneAfterTheOther() {
        assertThat(both.examples()).containsExactly("a", "b", "c", "1", "2");
        assertThat(both).containsExactly("a", "b", "c", "1", "2");
        assertThat(both.size()).isEqualTo(5);
        assertThat(both.isStreamed()).isFalse();
        assertThat(both.members()).extracting(Mixture.Member::batchSize).containsExactly(0, 16);
        assertThat(both.and("more", Dataset.ofStream(Stream::empty, String::valueOf))
                        .isStreamed())
                .isTrue();
    }

    @Test
    void aPartIsAMixtureOfParts() {
        Mixture<String> train = both.sampled(Sampling.uniform()).part(Part.TRAIN);
        assertThat(train.members().get(0).data().examples())
                .isEqualTo(letters.part(Part.TRAIN).examples());
        assertThat(train.sampling()).isEqualTo(Sampling.uniform());
        assertThat(both.filter(text -> text.equals("b") || text.equals("2"))).containsExactly("b", "2");
    }

    @Test
    void whatFitsNoMixtureIsRefused() {
        assertThatThrownBy(() -> both.and("digits", letters))
                .hasMessage("Two data sets of a mixture are named digits: give each a name of its own.");
        assertThatThrownBy(() -> Mixture.of("letters", letters, 0))
                .hasMessage("The batch size of the data set letters is 0, but must be at least 1.");
        assertThatThrownBy(() -> both.sampled(Sampling.shares(Map.of("letters", 1.0))))
                .hasMessage("Shares are given for the data sets [letters], but the mixture has [digits, letters]: "
                        + "give one for each.");
    }
}
