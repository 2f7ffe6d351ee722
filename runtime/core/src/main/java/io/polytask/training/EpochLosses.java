package io.polytask.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The losses of an epoch's steps, added up by task. */
final class EpochLosses {
    private final List<String> names;
    private final double[] sums;
    private final double[] weights;

    EpochLosses(List<String> names) {
        this.names = names;
        sums = new double[names.size()];
        weights = new double[names.size()];
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(weights, 0);
    }

    void add(int task, double sum, double weight) {
        sums[task] += sum;
        weights[task] += weight;
    }

    /** Writes the mean loss of each task by its index; NaN for one that had no label. */
    void means(double[] to) {
        for (int task = 0; task < sums.length; task++) {
            to[task] = weights[task] > 0 ? sums[task] / weights[task] : Double.NaN;
        }
    }

    /** The mean loss of each task that had a label. */
    Map<String, Double> means() {
        Map<String, Double> means = new LinkedHashMap<>();
        for (int task = 0; task < sums.length; task++) {
            if (weights[task] > 0) {
                means.put(names.get(task), sums[task] / weights[task]);
            }
        }
        return means;
    }
}
