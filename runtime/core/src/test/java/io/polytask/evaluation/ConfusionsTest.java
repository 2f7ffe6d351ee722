package io.polytask.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The expected numbers are worked out by hand; scikit-learn's accuracy_score and f1_score give the same. */
final class ConfusionsTest {
    @Test
    void accuracyAndMacroF1OfClasses() {
        Confusions confusions = new Confusions();
        int[] predicted = {0, 0, 1, 1, 0, 3};
        int[] actual = {0, 0, 1, 0, 1, 1};
        for (int i = 0; i < actual.length; i++) {
            confusions.add(predicted[i], actual[i]);
        }

        assertThat(confusions.accuracy()).isEqualTo(3.0 / 6);
        assertThat(confusions.f1(0)).isEqualTo(2 * 2.0 / (3 + 3));
        assertThat(confusions.f1(1)).isEqualTo(2 * 1.0 / (2 + 3));
        assertThat(confusions.f1(2)).isZero();
        assertThat(confusions.f1(3)).isZero();
        // Class 2 neither is nor is predicted, so it does not count; class 3 was predicted, so it does.
        assertThat(confusions.macroF1OfOccurring()).isCloseTo((2.0 / 3 + 0.4 + 0) / 3, within(1e-15));
    }

    @Test
    void microAndMacroF1AndErrorsOfLabelSets() {
        Confusions confusions = new Confusions();
        boolean[][] predicted = {{true, false, false}, {true, true, false}};
        boolean[][] actual = {{true, true, false}, {false, true, false}};
        for (int row = 0; row < 2; row++) {
            for (int label = 0; label < 3; label++) {
                confusions.add(label, predicted[row][label], actual[row][label]);
            }
        }

        assertThat(confusions.microF1()).isEqualTo(2.0 * 2 / (3 + 3));
        assertThat(confusions.f1(0)).isEqualTo(2.0 / 3);
        assertThat(confusions.f1(1)).isEqualTo(2.0 / 3);
        assertThat(confusions.macroF1OfAll()).isCloseTo((2.0 / 3 + 2.0 / 3 + 0) / 3, within(1e-15));
        assertThat(confusions.errors()).isEqualTo(2);
    }
}
