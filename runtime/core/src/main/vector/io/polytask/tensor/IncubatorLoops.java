package io.polytask.tensor;

import static jdk.incubator.vector.VectorOperators.LSHL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** The loops in the Vector API of the incubator. Sums and products stay apart, as in the plain loops, so the bits are equal. */
public final class IncubatorLoops implements VectorLoops {
    private static final VectorSpecies<Float> WIDE = FloatVector.SPECIES_PREFERRED;

    /** For the JVM, which finds this class as a service. */
    public IncubatorLoops() {}

    @Override
    public void exp(float[] from, float[] to, int count) {
        int i = 0;
        for (; i < WIDE.loopBound(count); i += WIDE.length()) {
            exp(FloatVector.fromArray(WIDE, from, i)).intoArray(to, i);
        }
        if (i < count) {
            VectorMask<Float> rest = WIDE.indexInRange(i, count);
            exp(FloatVector.fromArray(WIDE, from, i, rest)).intoArray(to, i, rest);
        }
    }

    private static FloatVector exp(FloatVector from) {
        FloatVector x = from.max(Exponential.LOWEST);
        FloatVector sum = x.mul(Exponential.LOG2_E).add(Exponential.ROUNDER);
        FloatVector h = sum.sub(Exponential.ROUNDER);
        FloatVector r = x.sub(h.mul(Exponential.LN2_HIGH)).sub(h.mul(Exponential.LN2_LOW));
        FloatVector high = r.mul(1f / 5040).add(1f / 720).mul(r).add(1f / 120).mul(r).add(1f / 24);
        FloatVector series = high.mul(r).add(1f / 6).mul(r).add(1f / 2).mul(r).add(1f).mul(r).add(1f);
        return sum.reinterpretAsInts()
                .add(Exponential.TO_EXPONENT)
                .lanewise(LSHL, Exponential.MANTISSA)
                .reinterpretAsFloats()
                .mul(series);
    }

    @Override
    public void tanh(float[] x, int count) {
        int i = 0;
        for (; i < WIDE.loopBound(count); i += WIDE.length()) {
            tanh(FloatVector.fromArray(WIDE, x, i)).intoArray(x, i);
        }
        if (i < count) {
            VectorMask<Float> rest = WIDE.indexInRange(i, count);
            tanh(FloatVector.fromArray(WIDE, x, i, rest)).intoArray(x, i, rest);
        }
    }

    @Override
    public void sigmoid(float[] x, int count) {
        int i = 0;
        for (; i < WIDE.loopBound(count); i += WIDE.length()) {
            sigmoid(FloatVector.fromArray(WIDE, x, i)).intoArray(x, i);
        }
        if (i < count) {
            VectorMask<Float> rest = WIDE.indexInRange(i, count);
            sigmoid(FloatVector.fromArray(WIDE, x, i, rest)).intoArray(x, i, rest);
        }
    }

    private static FloatVector sigmoid(FloatVector x) {
        return tanh(x.mul(0.5f)).mul(0.5f).add(0.5f);
    }

    private static FloatVector tanh(FloatVector x) {
        FloatVector t = x.min(Tanh.END).max(-Tanh.END);
        FloatVector s = t.mul(t);
        FloatVector above = s.mul(Tanh.ABOVE_4)
                .add(Tanh.ABOVE_3)
                .mul(s)
                .add(Tanh.ABOVE_2)
                .mul(s)
                .add(Tanh.ABOVE_1)
                .mul(s)
                .add(Tanh.ABOVE_0);
        FloatVector below = s.mul(Tanh.BELOW_4)
                .add(Tanh.BELOW_3)
                .mul(s)
                .add(Tanh.BELOW_2)
                .mul(s)
                .add(Tanh.BELOW_1)
                .mul(s)
                .add(1f);
        return t.mul(above).div(below).min(1f).max(-1f);
    }
}
