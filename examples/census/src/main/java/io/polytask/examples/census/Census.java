package io.polytask.examples.census;

import io.polytask.api.Dataset;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Metric;
import io.polytask.examples.census.Architecture.Areas;
import io.polytask.model.TrainingOptions;
import io.polytask.report.Comparison;
import io.polytask.report.Experiment;
import io.polytask.report.TaskResults;
import io.polytask.report.WeightingTable;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Trains each {@link Architecture} on Census-Income (KDD) and prints the ROC-AUC of both tasks. */
public final class Census {
    private Census() {}

    /**
     * Runs the example.
     *
     * @param arguments {@code --data DIR}; {@code --seed N}, the first seed (1); {@code --seeds N}, as many runs (1); {@code
     *     --only NAME}: one architecture; {@code --choose}: measures on the part that settings are chosen by;
     *     {@code --weightings}: the shared layer with each weighting
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = List.of(arguments);
        Path data = Path.of(option(options, "--data", ""));
        if (!Persons.isIn(data)) {
            System.err.println("--data DIR names the directory of census-income.data, gzipped or not, of the public set"
                    + " Census-Income (KDD) of the UCI repository.");
            System.exit(1);
        }
        Persons persons = Persons.read(data);
        Dataset<Person> measured = options.contains("--choose") ? persons.development() : persons.test();
        long first = Long.parseLong(option(options, "--seed", "1"));
        int seeds = Integer.parseInt(option(options, "--seeds", "1"));
        String only = option(options, "--only", "");
        if (options.contains("--weightings")) {
            weightings(persons, first, seeds, System.out).print(List.of(WeightingType.values()));
            return;
        }
        System.out.printf(
                "%d persons to learn from, %d to measure; ROC-AUC, mean and standard deviation of %d seeds%n%-14s  %-16s  %-16s  %s%n",
                persons.train().size(), measured.size(), seeds, "", "income", "never married", "seconds a run");
        for (Architecture architecture : Architecture.values()) {
            if (only.isEmpty() || architecture.name().equals(only)) {
                long start = System.nanoTime();
                List<Areas> runs = new ArrayList<>();
                for (long seed = first; seed < first + seeds; seed++) {
                    long now = seed;
                    runs.add(architecture.run(
                            persons.train(),
                            measured,
                            settings -> settings.toBuilder().seed(now).build()));
                }
                System.out.printf(
                        Locale.ROOT,
                        "%-14s  %s  %s  %.0f%n",
                        architecture,
                        spread(runs, Areas::income),
                        spread(runs, Areas::neverMarried),
                        (System.nanoTime() - start) / 1e9 / seeds);
            }
        }
    }

    /** The shared layer with each weighting; the development part chooses the epoch, and some weightings learn on it. */
    static WeightingTable weightings(Persons persons, long seed, int seeds, PrintStream out) {
        Experiment<SharedBottomTask> experiment = (setup, tasks) -> new SharedBottomTrainer(setup)
                .only(tasks)
                .fit(persons.train(), persons.development())
                .model()
                .evaluate(persons.test());
        TrainingOptions options = SharedBottomTrainer.create().options();
        TrainingSetup setup = TrainingSetup.of(options.toBuilder().seed(seed).build());
        return new WeightingTable(new Comparison<>(experiment, setup, List.of(SharedBottomTask.values()), seeds), out);
    }

    private static String option(List<String> options, String name, String otherwise) {
        int place = options.indexOf(name) + 1;
        return place == 0 || place == options.size() ? otherwise : options.get(place);
    }

    private static String spread(List<Areas> runs, ToDoubleFunction<Areas> task) {
        List<Double> areas = runs.stream().mapToDouble(task).boxed().toList();
        TaskResults results = new TaskResults("", Metric.ROC_AUC, areas);
        return String.format(Locale.ROOT, "%.4f +- %.4f", results.mean(), results.deviation());
    }
}
