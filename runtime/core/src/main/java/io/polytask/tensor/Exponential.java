package io.polytask.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * The exponential function of numbers that are not above 0, as softmax and sigmoid need it: {@code exp(x) = exp(r) * 2^h}
 * with the whole number h nearest to {@code x / log 2}. The relative error is below 2e-7. It keeps blocks to work in: one
 * for each thread.
 *
 * <p>What is below -44 counts as -44, whose exponential, 8e-20, no sum with a 1 in it can tell from zero: smaller ones would
 * make gradients of the smallest floats, with which a processor calculates a hundred times slower.
 *
 * <p>Only short loops, and none that turns floats into whole numbers, are vectorised. So there are several, and the bits of
 * h, which a sum with a large number brings into the lowest bits of a float, get out of it through a buffer that is
 * written as floats and read as ints.
 */
public final class Exponential {
    static final float LOG2_E = 1.442695f;
    /** The logarithm of 2 in two parts, the first with so few digits that its multiples are exact (Cody, Waite 1980). */
    static final float LN2_HIGH = 355f / 512;

    static final float LN2_LOW = -2.1219444e-4f;
    /** Adding it rounds to a whole number, and leaves that in the lowest bits. */
    static final float ROUNDER = 1.5f * (1 << 23);

    /** From the bits of a number with the rounder added to it to the exponent of a power of 2. */
    static final int TO_EXPONENT = 127 - Float.floatToRawIntBits(ROUNDER);

    static final int MANTISSA = 23;
    static final float LOWEST = -44;

    private float[] powers = {}; // (count): x / log 2 rounded, then 2^h
    private int[] bits = {}; // (count): the same as ints
    private FloatBuffer asFloats = FloatBuffer.allocate(0);
    private IntBuffer asInts = IntBuffer.allocate(0);

    /** Without blocks as yet. */
    public Exponential() {}

    /**
     * {@code to[i] = exp(from[i])}.
     *
     * @param from at most 0; NaN gives NaN
     * @param to may be the same array
     * @param count how many there are
     */
    public void apply(float[] from, float[] to, int count) {
        if (VectorLoops.OF_THIS_JVM != null) {
            VectorLoops.OF_THIS_JVM.exp(from, to, count);
        } else {
            applyPlain(from, to, count);
        }
    }

    void applyPlain(float[] from, float[] to, int count) {
        if (powers.length < count) {
            reserve(count);
        }
        reduce(from, powers, to, count);
        series(to, count);
        asFloats.put(0, powers, 0, count);
        asInts.get(0, bits, 0, count);
        exponents(bits, count);
        asInts.put(0, bits, 0, count);
        asFloats.get(0, powers, 0, count);
        multiply(to, powers, count);
    }

    private void reserve(int count) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(Math.multiplyExact(count, Float.BYTES))
                .order(ByteOrder.nativeOrder());
        powers = new float[count];
        bits = new int[count];
        asFloats = bytes.asFloatBuffer();
        asInts = bytes.asIntBuffer();
    }

    /** x as h, with the rounder added, and r. */
    private static void reduce(float[] from, float[] rounded, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.max(from[i], LOWEST);
            float sum = x * LOG2_E + ROUNDER;
            float h = sum - ROUNDER;
            rounded[i] = sum;
            to[i] = x - h * LN2_HIGH - h * LN2_LOW;
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

    /** The bits of 2^h. */
    private static void exponents(int[] bits, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] = (bits[i] + TO_EXPONENT) << MANTISSA;
        }
    }

    private static void multiply(float[] values, float[] factors, int count) {
        for (int i = 0; i < count; i++) {
            values[i] *= factors[i];
        }
    }
}
