package io.polytask.tensor;

/**
 * Functions of the first n places of an array, in place. None calls {@link Math}'s exponentials or branches on data, so that
 * the compiler makes vector instructions of every loop.
 */
public final class Functions {
    /** Beyond it, tanh is 1 in float. */
    private static final float TANH_END = 9f;

    private static final float EXP_END = -87f;
    private static final int EXP_DOUBLINGS = 8;
    /** Two factors, since one alone would not lift the smallest float above 1. */
    private static final float HUGE = 1e38f;

    private Functions() {}

    /** {@code max(0, x)}. */
    public static void relu(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(0f, x[i]);
        }
    }

    /** Gradient of relu: keeps d where the function's value y is above 0, and clears it elsewhere. */
    public static void reluBackward(float[] y, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= Math.min(1f, y[i] * HUGE * HUGE);
        }
    }

    /**
     * {@code tanh(x)} with an absolute error below 4e-7: a quotient of polynomials of degree 9 and 8, fitted to the least
     * greatest error over (-9, 9).
     */
    public static void tanh(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            float t = Math.max(-TANH_END, Math.min(TANH_END, x[i]));
            float s = t * t;
            float above = t
                    * (0.999999906f
                            + s * (0.133731982f + s * (3.48658245e-3f + s * (2.04718392e-5f + s * 1.31842349e-8f))));
            float below = 1f + s * (0.46706495f + s * (2.58419814e-2f + s * (3.27138628e-4f + s * 7.70266821e-7f)));
            x[i] = Math.max(-1f, Math.min(1f, above / below));
        }
    }

    /** Gradient of tanh by its value y: {@code d *= 1 - y^2}. */
    public static void tanhBackward(float[] y, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= 1f - y[i] * y[i];
        }
    }

    /** {@code 1 / (1 + exp(-x))} with an absolute error below 3e-7, as {@code (1 + tanh(x / 2)) / 2}. */
    public static void sigmoid(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= 0.5f;
        }
        tanh(x, n);
        for (int i = 0; i < n; i++) {
            x[i] = 0.5f + 0.5f * x[i];
        }
    }

    /** Gradient of the sigmoid by its value y: {@code d *= y (1 - y)}. */
    public static void sigmoidBackward(float[] y, float[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= y[i] * (1f - y[i]);
        }
    }

    /**
     * {@code exp(x)} for x of at most 0, as softmax needs it, with an absolute error below 4e-7. The series of
     * {@code exp(x / 256) - 1}, then eight times {@code r = r (2 + r)}, which squares {@code 1 + r} without losing the small
     * r beside the 1.
     */
    public static void expOfNonPositive(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            float t = Math.max(EXP_END, x[i]) * (1f / (1 << EXP_DOUBLINGS));
            float r = t
                    * (1f
                            + t
                                    * (1f / 2
                                            + t
                                                    * (1f / 6
                                                            + t
                                                                    * (1f / 24
                                                                            + t
                                                                                    * (1f / 120
                                                                                            + t
                                                                                                    * (1f / 720
                                                                                                            + t
                                                                                                                    * (1f
                                                                                                                            / 5040)))))));
            r *= 2f + r;
            r *= 2f + r;
            r *= 2f + r;
            r *= 2f + r;
            r *= 2f + r;
            r *= 2f + r;
            r *= 2f + r;
            r *= 2f + r;
            x[i] = 1f + r;
        }
    }
}
