package io.polytask.tensor;

/**
 * {@code tanh} and the logistic function, with an absolute error below 4e-7: a quotient of polynomials of degree 9
 * and 8, fitted to the least greatest error over (-9, 9). It keeps blocks to work in: one for each thread.
 *
 * <p>Four short loops, since the compiler makes no vector instructions of one long one: together they take a third of its
 * time.
 */
public final class Tanh {
    /** Beyond it, the function is taken for constant: 1 - 6e-8. */
    static final float END = 9;

    /** The coefficients of the even powers above and below the line; the odd function has its argument as a factor. */
    static final float ABOVE_0 = 0.9999999f;

    static final float ABOVE_1 = 0.13373198f;
    static final float ABOVE_2 = 0.0034865825f;
    static final float ABOVE_3 = 2.047184e-5f;
    static final float ABOVE_4 = 1.3184235e-8f;
    static final float BELOW_1 = 0.46706495f;
    static final float BELOW_2 = 0.025841981f;
    static final float BELOW_3 = 3.2713864e-4f;
    static final float BELOW_4 = 7.702668e-7f;

    private float[] squares = {}; // (n)
    private float[] above = {}; // (n): the numerator
    private float[] below = {}; // (n): the denominator

    /** Without blocks as yet. */
    public Tanh() {}

    /** {@code x = tanh(x)} for the first n elements. */
    public void tanh(float[] x, int n) {
        if (VectorLoops.OF_THIS_JVM != null) {
            VectorLoops.OF_THIS_JVM.tanh(x, n);
        } else {
            tanhPlain(x, n);
        }
    }

    void tanhPlain(float[] x, int n) {
        if (squares.length < n) {
            squares = new float[n];
            above = new float[n];
            below = new float[n];
        }
        reduce(x, squares, n);
        numerator(squares, above, n);
        denominator(squares, below, n);
        divide(x, above, below, n);
    }

    /** {@code x = 1 / (1 + exp(-x))} for the first n elements, as {@code (1 + tanh(x / 2)) / 2}. */
    public void sigmoid(float[] x, int n) {
        if (VectorLoops.OF_THIS_JVM != null) {
            VectorLoops.OF_THIS_JVM.sigmoid(x, n);
        } else {
            sigmoidPlain(x, n);
        }
    }

    void sigmoidPlain(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= 0.5f;
        }
        tanhPlain(x, n);
        for (int i = 0; i < n; i++) {
            x[i] = 0.5f + 0.5f * x[i];
        }
    }

    private static void reduce(float[] x, float[] squares, int n) {
        for (int i = 0; i < n; i++) {
            float t = Math.max(-END, Math.min(END, x[i]));
            x[i] = t;
            squares[i] = t * t;
        }
    }

    private static void numerator(float[] squares, float[] to, int n) {
        for (int i = 0; i < n; i++) {
            float s = squares[i];
            to[i] = ABOVE_0 + s * (ABOVE_1 + s * (ABOVE_2 + s * (ABOVE_3 + s * ABOVE_4)));
        }
    }

    private static void denominator(float[] squares, float[] to, int n) {
        for (int i = 0; i < n; i++) {
            float s = squares[i];
            to[i] = 1 + s * (BELOW_1 + s * (BELOW_2 + s * (BELOW_3 + s * BELOW_4)));
        }
    }

    /** What rounding has carried beyond 1 goes back. */
    private static void divide(float[] x, float[] above, float[] below, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(-1f, Math.min(1f, x[i] * above[i] / below[i]));
        }
    }
}
