package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CrossEntropyTest {
    private static final Offset<Double> CLOSE = within(1e-6);
    private static final Offset<Float> CLOSE_FLOAT = within(1e-6f);
    private final LossSums sums = new LossSums();

    @Test
    void equalLogitsLoseTheLogarithmOfTheNumberOfClasses() {
        float[] block = {3, 3, 3, 3};
        new CrossEntropy(4, 0, null, sums).rows(block, 1, new int[] {9, 2}, 1);
        assertThat(sums.loss()).isCloseTo(Math.log(4), CLOSE);
        assertThat(sums.weight()).isEqualTo(1);
        assertThat(block).containsExactly(new float[] {0.25f, 0.25f, -0.75f, 0.25f}, CLOSE_FLOAT);
    }

    @Test
    void rowsWithoutALabelCountNothingAndLeaveZeros() {
        float[] block = {1, Float.NaN, 0, 0, Float.POSITIVE_INFINITY, 5};
        new CrossEntropy(2, 0.1, new double[] {2, 3}, sums).rows(block, 3, new int[] {-1, 1, -1}, 0);
        assertThat(sums.weight()).isEqualTo(3);
        assertThat(sums.loss()).isCloseTo((0.9 * 3 + 0.05 * 5) * Math.log(2), CLOSE);
        assertThat(block[0]).isZero();
        assertThat(block[1]).isZero();
        assertThat(block[4]).isZero();
        assertThat(block[5]).isZero();
        assertThat(block[2]).isCloseTo((0.9f * 3 + 0.05f * 5) / 2 - 0.05f * 2, CLOSE_FLOAT);
        assertThat(block[3]).isCloseTo((0.9f * 3 + 0.05f * 5) / 2 - 0.05f * 3 - 0.9f * 3, CLOSE_FLOAT);
    }

    @Test
    void hugeLogitsNeitherOverflowNorLoseTheLoss() {
        float[] block = {3e38f, 0, -3e38f, 1000, 999, 0};
        new CrossEntropy(3, 0, null, sums).rows(block, 2, new int[] {0, 2}, 0);
        assertThat(sums.loss()).isCloseTo(1000 + Math.log(1 + Math.exp(-1)), within(1e-4));
        assertThat(block[0]).isZero();
        assertThat(block[5]).isEqualTo(-1);
    }

    @Test
    void refusesASmoothingThatLeavesNothingToTheTrueClass() {
        for (double smoothing : new double[] {1, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> new CrossEntropy(2, smoothing, null, sums))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A head's label smoothing is " + smoothing + ", but must be in [0, 1).");
        }
    }
}
