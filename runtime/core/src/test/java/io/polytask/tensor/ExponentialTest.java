package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExponentialTest {
    private final Exponential exponential = new Exponential();

    @Test
    void agreesWithTheLibraryToSevenDigits() {
        Random random = new Random(1);
        float[] x = new float[20_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = -44 * random.nextFloat() * (i % 2 == 0 ? 1 : 0.02f);
        }
        float[] result = new float[x.length];
        exponential.apply(x, result, x.length);
        for (int i = 0; i < x.length; i++) {
            double relative = result[i] / Math.exp(x[i]) - 1;
            assertThat(relative).as("exp(%s)", x[i]).isCloseTo(0, within(2e-7));
        }
    }

    @Test
    void isExactAtZeroAndSmallButNotZeroFarBelow() {
        float[] x = {0, -0f, -1e-30f, -44, -45, -1e30f, Float.NEGATIVE_INFINITY, Float.NaN, 5};
        exponential.apply(x, x, 8);
        float least = x[3];
        assertThat(least).isCloseTo(7.78113e-20f, within(1e-24f));
        assertThat(x).containsExactly(1, 1, 1, least, least, least, least, Float.NaN, 5);
    }
}
