package io.polytask.tensor;

/**
 * {@code tanh} and its kin, the logistic function, with an absolute error below 4e-7: a quotient of polynomials of degree 9
 * and 8, fitted to the least greatest error over (-9, 9). It keeps blocks to work in: one for each thread.
 *
 * <p>Four short loops, since the compiler makes no vector instructions of one long one: together they take a third of its
 * time.
 */
public final class Tanh {
    /** Beyond it, the function is taken for constant: 1 - 6e-8. */
    private static final float END = 9;

    private float[] squares = {};
    private float[] above = {};
    private float[] below = {};

    /** Without blocks as yet. */
    public Tanh() {}

    /** {@code x = tanh(x)} for the first n places. */
    public void tanh(float[] x, int n) {
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

    /** {@code x = 1 / (1 + exp(-x))} for the first n places, as {@code (1 + tanh(x / 2)) / 2}. */
    public void sigmoid(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= 0.5f;
        }
        tanh(x, n);
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
            to[i] = 0.9999999f + s * (0.13373198f + s * (0.0034865825f + s * (2.047184e-5f + s * 1.3184235e-8f)));
        }
    }

    private static void denominator(float[] squares, float[] to, int n) {
        for (int i = 0; i < n; i++) {
            float s = squares[i];
            to[i] = 1 + s * (0.46706495f + s * (0.025841981f + s * (3.2713864e-4f + s * 7.702668e-7f)));
        }
    }

    /** What rounding has carried beyond 1 goes back. */
    private static void divide(float[] x, float[] above, float[] below, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(-1f, Math.min(1f, x[i] * above[i] / below[i]));
        }
    }
}
