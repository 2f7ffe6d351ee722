package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ActivationsTest {
    @Test
    void theFirstConsumerOverwritesAndTheOthersAdd() {
        Activations matrix = Activations.withGradient(2);
        matrix.reset(3);
        assertThat(matrix.openGradient()).isZero();
        assertThat(matrix.openGradient()).isEqualTo(1);
        assertThat(matrix.gradients().rows()).isEqualTo(3);
        matrix.reset(4);
        assertThat(matrix.openGradient()).isZero();
    }

    @Test
    void aGradientThatNobodyWroteIsZero() {
        Activations matrix = Activations.withGradient(2);
        matrix.reset(1);
        matrix.openGradient();
        matrix.gradients().write(0, 1, new float[] {Float.NaN, 7});
        matrix.reset(1);
        assertThat(matrix.gradients().toArray()).containsExactly(0, 0);
        assertThat(matrix.openGradient()).isEqualTo(1);
    }

    @Test
    void featuresHaveNone() {
        Activations matrix = Activations.withoutGradient(2);
        matrix.reset(1);
        assertThat(matrix.needsGradient()).isFalse();
        assertThatThrownBy(matrix::openGradient)
                .hasMessage("Features have no gradient: ask needsGradient before writing one.");
    }
}
