package io.polytask.data;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Mean and standard deviation of numbers, in one pass (Welford 1962). */
final class Moments {
    private long count;
    private double mean;
    private double squares;
    private double deviation = 1;

    void observe(double value) {
        count++;
        double step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
    }

    /** A number that never changes is shifted, not scaled. */
    void learn() {
        double spread = count == 0 ? 0 : Math.sqrt(squares / count);
        deviation = spread > 0 && Double.isFinite(spread) ? spread : 1;
    }

    long count() {
        return count;
    }

    double mean() {
        return mean;
    }

    double deviation() {
        return deviation;
    }

    float standardise(double value) {
        return (float) ((value - mean) / deviation);
    }

    void write(ObjectNode state) {
        state.put("count", count);
        state.put("mean", mean);
        state.put("deviation", deviation);
    }

    void read(EncoderState state) {
        count = state.count("count");
        mean = state.number("mean");
        deviation = state.number("deviation");
        if (deviation <= 0) {
            throw state.damaged("deviation", "above 0");
        }
    }
}
