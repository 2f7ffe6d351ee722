package io.polytask.report;

import io.polytask.api.Audience;
import io.polytask.evaluation.Metric;
import java.util.List;

/**
 * The main metric of one task in some runs.
 *
 * @param task its name
 * @param metric the main metric of a task of its kind
 * @param values of each run; NaN where the metric is not defined
 */
@Audience(Audience.Group.USER)
public record TaskResults(String task, Metric metric, List<Double> values) {
    /** A copy is kept. */
    public TaskResults {
        values = List.copyOf(values);
    }

    /** The mean of the runs. */
    public double mean() {
        return values.stream().mapToDouble(value -> value).average().orElse(Double.NaN);
    }

    /** The standard deviation of the runs, as a sample of all that there could be (divided by their number less 1); 0 of one run. */
    public double deviation() {
        double mean = mean();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / Math.max(1, values.size() - 1));
    }

    /** What the mean gains over another, as a share of its size; above 0 if it is better. */
    double gain(TaskResults over) {
        double difference = (mean() - over.mean()) / Math.abs(over.mean());
        return metric.higherIsBetter() ? difference : -difference;
    }
}
