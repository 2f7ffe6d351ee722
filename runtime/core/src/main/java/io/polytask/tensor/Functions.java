package io.polytask.tensor;

/**
 * Relu, and the derivatives of the activations by their values y, on the first n elements of heap arrays. None branches on
 * data, so that the compiler makes vector instructions of every loop.
 */
public final class Functions {
    /** Twice a factor, since once would not lift the smallest float above 1. */
    private static final float HUGE = 1e38f;

    private Functions() {}

    /** {@code x = max(0, x)}. */
    static void relu(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(0f, x[i]);
        }
    }

    /** Keeps d where y is above 0 and clears it elsewhere. */
    static void reluBackward(float[] y, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= Math.min(1f, y[i] * HUGE * HUGE);
        }
    }

    /** {@code d *= 1 - y^2}. */
    static void tanhBackward(float[] y, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= 1f - y[i] * y[i];
        }
    }

    /** {@code d *= y (1 - y)}. */
    public static void sigmoidBackward(float[] y, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= y[i] * (1f - y[i]);
        }
    }
}
