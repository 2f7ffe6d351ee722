package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regulariser of the gates: its value, and its gradient against finite differences. */
final class SmoothSelectionTest {
    private static final double ENTROPY = 0.3;
    private static final double GAMMA = 2;
    private static final float STEP = 1e-2f;

    @ParameterizedTest
    @CsvSource({"2, 1", "4, 2", "3, 1", "5, 3"})
    void theRegularizerIsWhatItsGradientsAreOf(int experts, int selectors) {
        SmoothSelection selection = new SmoothSelection(experts, selectors, GAMMA);
        SplittableRandom random = new SplittableRandom(1);
        float[] logits = new float[SmoothSelection.logits(experts, selectors)];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) random.nextDouble(-0.6, 0.6);
        }
        float[] derived = logits.clone();
        selection.backward(derived, 0, new float[experts], 0, ENTROPY, 0.5);
        for (int i = 0; i < logits.length; i++) {
            double slope = (value(selection, logits, experts, i, STEP) - value(selection, logits, experts, i, -STEP))
                    / (2 * STEP);
            assertThat((double) derived[i]).as("logit %d", i).isEqualTo(0.5 * slope, within(1e-3));
        }
    }

    private static double value(SmoothSelection selection, float[] logits, int experts, int at, float by) {
        float[] moved = logits.clone();
        moved[at] += by;
        selection.forward(moved, 0, new float[experts], 0);
        return selection.regularizer(ENTROPY);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0.3465735", "4, 2, 1.3862943"})
    void thatOfAnEvenChoiceIsTheEntropy(int experts, int selectors, double half) {
        SmoothSelection selection = new SmoothSelection(experts, selectors, GAMMA);
        selection.forward(new float[SmoothSelection.logits(experts, selectors)], 0, new float[experts], 0);
        assertThat(selection.regularizer(0.5)).isEqualTo(half, within(1e-5));
    }
}
