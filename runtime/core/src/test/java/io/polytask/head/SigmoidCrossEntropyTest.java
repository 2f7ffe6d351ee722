package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SigmoidCrossEntropyTest {
    private final LossSums sums = new LossSums();

    @Test
    void aLogitOfZeroLosesTheLogarithmOfTwo() {
        float[] block = {0, 0};
        new SigmoidCrossEntropy(1, 3, sums).rows(block, 2, new float[] {9, 1, 0}, 1);
        assertThat(sums.loss()).isCloseTo(4 * Math.log(2), within(1e-6));
        assertThat(sums.weight()).isEqualTo(2);
        assertThat(block).containsExactly(-1.5f, 0.5f);
    }

    @Test
    void aRowIsTheMeanOfItsLabels() {
        float[] block = {0, 2, -2, 0};
        new SigmoidCrossEntropy(4, 1, sums).rows(block, 1, new float[] {0, 1, 0, 1}, 0);
        double small = Math.log1p(Math.exp(-2));
        assertThat(sums.loss()).isCloseTo((2 * Math.log(2) + 2 * small) / 4, within(1e-6));
        float sigmoid = (float) (1 / (1 + Math.exp(2)));
        assertThat(block).containsExactly(new float[] {0.125f, -sigmoid / 4, sigmoid / 4, -0.125f}, within(1e-7f));
    }

    @Test
    void rowsWithoutALabelCountNothingAndLeaveZeros() {
        float[] block = {Float.NaN, 1, 1, 1};
        float nan = Float.NaN;
        new SigmoidCrossEntropy(2, 1, sums).rows(block, 2, new float[] {nan, nan, 1, 1}, 0);
        assertThat(sums.weight()).isEqualTo(1);
        assertThat(sums.loss()).isCloseTo(Math.log1p(Math.exp(-1)), within(1e-6));
        assertThat(Arrays.copyOf(block, 2)).containsExactly(0, 0);
    }

    @Test
    void manyLabelsAndHugeLogitsStayFinite() {
        int labels = 3000;
        float[] block = new float[labels];
        float[] targets = new float[labels];
        Arrays.fill(targets, 1);
        block[0] = -1e30f;
        block[1] = 1e30f;
        new SigmoidCrossEntropy(labels, 1, sums).rows(block, 1, targets, 0);
        assertThat(sums.loss()).isCloseTo(1e30 / labels, within(1e23));
        assertThat(block[0]).isCloseTo(-1f / labels, within(1e-9f));
        assertThat(block[1]).isZero();

        sums.clear();
        new SigmoidCrossEntropy(labels, 1, sums).rows(new float[labels], 1, targets, 0);
        assertThat(sums.loss()).isCloseTo(Math.log(2), within(1e-6));
    }

    @Test
    void refusesAPositiveWeightThatIsNotAboveZero() {
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new SigmoidCrossEntropy(1, weight, sums))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A head's positive weight is " + weight + ", but must be above 0.");
        }
    }
}
