package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FunctionsTest {
    @Test
    void reluClearsWhatIsBelowZero() {
        float[] x = {-1, -0f, 0, 2, Float.POSITIVE_INFINITY, -5};
        Functions.relu(x, 5);
        assertThat(x).containsExactly(0, 0, 0, 2, Float.POSITIVE_INFINITY, -5);
    }

    @Test
    void reluBackwardIsExactDownToTheSmallestFloat() {
        float[] y = {0, Float.MIN_VALUE, 1e-30f, 3, Float.MAX_VALUE};
        float[] d = {1, 2, 3, 4, 5};
        Functions.reluBackward(y, d, 5);
        assertThat(d).containsExactly(0, 2, 3, 4, 5);
    }

    @Test
    void curvesHaveTheirDerivatives() {
        float[] d = {2, 3};
        Functions.tanhBackward(new float[] {0.5f, 1}, d, 2);
        assertThat(d).containsExactly(1.5f, 0);
        float[] e = {2, 3};
        Functions.sigmoidBackward(new float[] {0.5f, 1}, e, 2);
        assertThat(e).containsExactly(0.5f, 0);
    }
}
