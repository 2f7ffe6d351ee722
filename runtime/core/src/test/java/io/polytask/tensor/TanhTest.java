package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TanhTest {
    private static final int POINTS = 200_001;

    private final Tanh curve = new Tanh();

    @Test
    void tanhIsAsNearAsDocumented() {
        float[] x = points();
        float[] y = x.clone();
        curve.tanh(y, POINTS);
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            worst = Math.max(worst, Math.abs(y[i] - Math.tanh(x[i])));
        }
        assertThat(worst).isLessThan(4e-7);
    }

    @Test
    void sigmoidIsAsNearAsDocumented() {
        float[] x = points();
        float[] y = x.clone();
        curve.sigmoid(y, POINTS);
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            worst = Math.max(worst, Math.abs(y[i] - 1 / (1 + Math.exp(-x[i]))));
        }
        assertThat(worst).isLessThan(4e-7);
    }

    @Test
    void edgesArePlain() {
        float end = Math.nextDown(1f);
        float[] x = {0, 100, -100, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, 7};
        curve.tanh(x, 6);
        assertThat(x).containsExactly(0, end, -end, end, -end, Float.NaN, 7);
        float[] s = {0, 100, Float.NaN};
        curve.sigmoid(s, 3);
        assertThat(s).containsExactly(0.5f, 1, Float.NaN);
    }

    private static float[] points() {
        float[] x = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = (i - POINTS / 2) * 2e-4f;
        }
        return x;
    }
}
