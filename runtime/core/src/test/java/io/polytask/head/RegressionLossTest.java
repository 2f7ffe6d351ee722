package io.polytask.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegressionLossTest {
    private final LossSums sums = new LossSums();

    @ParameterizedTest
    @CsvSource({
        "SQUARED, 0.5, 0.25, 1",
        "DEFAULT, -3, 9, -6",
        "ABSOLUTE, -3, 3, -1",
        "ABSOLUTE, 0, 0, 0",
        "HUBER, 0.5, 0.125, 0.5",
        "HUBER, -1, 0.5, -1",
        "HUBER, -3, 2.5, -1"
    })
    void lossAndSlopeOfADistance(Loss loss, float distance, double value, float slope) {
        float[] block = {distance + 2};
        new RegressionLoss(loss, sums).rows(block, 1, new float[] {0, 0, 2}, 2);
        assertThat(sums.loss()).isEqualTo(value);
        assertThat(sums.weight()).isEqualTo(1);
        assertThat(block).containsExactly(slope);
    }

    @Test
    void rowsWithoutALabelCountNothingAndLeaveZeros() {
        float[] block = {Float.NaN, 3};
        new RegressionLoss(Loss.SQUARED, sums).rows(block, 2, new float[] {Float.NaN, 1}, 0);
        assertThat(sums.weight()).isEqualTo(1);
        assertThat(sums.loss()).isEqualTo(4);
        assertThat(block).containsExactly(0, 4);
    }
}
