package io.polytask.tensor;

/**
 * The exponential function of numbers that are not above 0, as softmax and sigmoid need it: {@code exp(x) = exp(r) / 2^h}
 * with the whole number h nearest to {@code -x / log 2}. The relative error is below 2e-7. It keeps a block to work in: one
 * for each thread.
 *
 * <p>Scaling by the bits of a float would be shorter, but no loop that turns floats into whole numbers is vectorised, nor one
 * whose body is long. These short loops, one for each binary digit of h, together take a quarter of the time.
 */
public final class Exponential {
    private static final float LOG2_E = 1.442695f;
    /** The logarithm of 2 in two parts, the first with so few digits that its multiples are exact (Cody, Waite 1980). */
    private static final float LN2_HIGH = 355f / 512;

    private static final float LN2_LOW = -2.1219444e-4f;
    /** Adding and subtracting it rounds to a whole number. */
    private static final float ROUNDER = 1.5f * (1 << 23);

    private static final float LOWEST = -87;

    private float[] halvings = {};

    /** Without a block as yet. */
    public Exponential() {}

    /**
     * {@code to[i] = exp(from[i])}.
     *
     * @param from at most 0; what is below -87 counts as -87, and NaN gives NaN
     * @param to may be the same array
     * @param count how many there are
     */
    public void apply(float[] from, float[] to, int count) {
        if (halvings.length < count) {
            halvings = new float[count];
        }
        reduce(from, halvings, to, count);
        series(to, count);
        // One by one: inside a loop over the digits, the compiler does not always vectorise the loop inside.
        divide(to, halvings, 64, 0x1p-64f, count);
        divide(to, halvings, 32, 0x1p-32f, count);
        divide(to, halvings, 16, 0x1p-16f, count);
        divide(to, halvings, 8, 0x1p-8f, count);
        divide(to, halvings, 4, 0x1p-4f, count);
        divide(to, halvings, 2, 0x1p-2f, count);
        divide(to, halvings, 1, 0x1p-1f, count);
    }

    /** x as h and r. */
    private static void reduce(float[] from, float[] halvings, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.max(from[i], LOWEST);
            float h = ROUNDER - (x * LOG2_E + ROUNDER);
            halvings[i] = h;
            to[i] = x + h * LN2_HIGH + h * LN2_LOW;
        }
    }

    /** The power series up to the seventh: for |r| up to half the logarithm of 2, the rest is below 1e-8. */
    private static void series(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            float r = values[i];
            float high = 1f / 24 + r * (1f / 120 + r * (1f / 720 + r * (1f / 5040)));
            values[i] = 1f + r * (1f + r * (1f / 2 + r * (1f / 6 + r * high)));
        }
    }

    /** Divides by 2^digit where h has this digit, and takes it away. */
    private static void divide(float[] values, float[] halvings, float digit, float factor, int count) {
        float below = digit - 1;
        for (int i = 0; i < count; i++) {
            float has = Math.min(1f, Math.max(0f, halvings[i] - below));
            halvings[i] -= digit * has;
            values[i] *= 1f - has + has * factor;
        }
    }
}
