package io.polytask.evaluation;

import java.util.Arrays;

/** Which classes were predicted, against those that are true; it knows as many classes as have been counted. */
final class Confusions {
    private long[] hits = {};
    private long[] predicted = {};
    private long[] actual = {};

    /** Counts one decision for one true class. */
    void add(int predictedClass, int actualClass) {
        grow(Math.max(predictedClass, actualClass));
        predicted[predictedClass]++;
        actual[actualClass]++;
        if (predictedClass == actualClass) {
            hits[actualClass]++;
        }
    }

    /** Counts a true class for which no class was predicted. */
    void addMiss(int actualClass) {
        grow(actualClass);
        actual[actualClass]++;
    }

    /** Counts whether a label was given to an example, and whether it should have been. */
    void add(int label, boolean isPredicted, boolean isActual) {
        grow(label);
        predicted[label] += isPredicted ? 1 : 0;
        actual[label] += isActual ? 1 : 0;
        hits[label] += isPredicted && isActual ? 1 : 0;
    }

    private void grow(int index) {
        if (index >= hits.length) {
            hits = Arrays.copyOf(hits, index + 1);
            predicted = Arrays.copyOf(predicted, index + 1);
            actual = Arrays.copyOf(actual, index + 1);
        }
    }

    /** The share of true classes that were hit. */
    double accuracy() {
        return sum(hits) / (double) sum(actual);
    }

    /** F1 of one class: twice the hits over predictions and labels together; 0 if there are neither. */
    double f1(int label) {
        return label >= hits.length ? 0 : f1(hits[label], predicted[label] + actual[label]);
    }

    /** F1 of all classes together. */
    double microF1() {
        return f1(sum(hits), sum(predicted) + sum(actual));
    }

    /** The mean F1 of the classes that occur among the labels or the predictions. */
    double macroF1OfOccurring() {
        double total = 0;
        int occurring = 0;
        for (int i = 0; i < hits.length; i++) {
            if (predicted[i] + actual[i] > 0) {
                total += f1(i);
                occurring++;
            }
        }
        return total / occurring;
    }

    /** The mean F1 of all classes; one that never occurs counts 0. */
    double macroF1OfAll() {
        double total = 0;
        for (int i = 0; i < hits.length; i++) {
            total += f1(i);
        }
        return total / hits.length;
    }

    /** Decisions that were wrong: false alarms and misses. */
    long errors() {
        return sum(predicted) + sum(actual) - 2 * sum(hits);
    }

    private static double f1(long hits, long predictedAndActual) {
        return predictedAndActual == 0 ? 0 : 2.0 * hits / predictedAndActual;
    }

    private static long sum(long[] counts) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }
}
