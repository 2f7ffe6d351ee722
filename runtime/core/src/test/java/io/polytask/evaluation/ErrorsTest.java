package io.polytask.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ErrorsTest {
    @Test
    void distancesAndExplainedVariance() {
        Errors errors = errors(new double[] {2.5, 0, 2, 8}, 3, -0.5, 2, 7);

        assertThat(errors.rmse()).isCloseTo(Math.sqrt(1.5 / 4), within(1e-15));
        assertThat(errors.mae()).isEqualTo(0.5);
        // The labels' mean is 2.875; their squared distances from it sum to 29.1875.
        assertThat(errors.r2()).isCloseTo(1 - 1.5 / 29.1875, within(1e-15));
    }

    @Test
    void labelsWithoutVarianceAreExplainedWhollyOrNotAtAll() {
        assertThat(errors(new double[] {4, 4}, 4, 4).r2()).isEqualTo(1);
        assertThat(errors(new double[] {4, 5}, 4, 4).r2()).isZero();
    }

    @Test
    void growsBeyondItsFirstSize() {
        Errors errors = new Errors();
        for (int i = 0; i < 1000; i++) {
            errors.add(i + 2, i);
        }

        assertThat(errors.rmse()).isEqualTo(2);
        assertThat(errors.mae()).isEqualTo(2);
    }

    private static Errors errors(double[] predicted, double... actual) {
        Errors errors = new Errors();
        for (int i = 0; i < actual.length; i++) {
            errors.add(predicted[i], actual[i]);
        }
        return errors;
    }
}
