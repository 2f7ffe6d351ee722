package io.polytask.examples.census;

import io.polytask.api.Dataset;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Metric;
import io.polytask.examples.census.Architecture.Areas;
import io.polytask.examples.common.Count;
import io.polytask.examples.common.Program;
import io.polytask.model.TrainingOptions;
import io.polytask.report.Comparison;
import io.polytask.report.Experiment;
import io.polytask.report.TaskResults;
import io.polytask.report.WeightingTable;
import io.polytask.training.TrainingSetup;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains each {@link Architecture} on Census-Income (KDD) and prints the ROC-AUC of both tasks. */
@Command(name = "census", description = "Learns income and marital status by several ways of sharing.")
public final class Census implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description =
                    "The directory of census-income.data, gzipped or not, of the public set Census-Income (KDD) of the "
                            + "UCI repository.")
    private Path data;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of the first training. Default: ${DEFAULT-VALUE}.")
    private long first;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            converter = Count.class,
            description = "Trainings of each kind; their seeds count up from --seed. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "One way of sharing: ${COMPLETION-CANDIDATES}. Default: all of them.")
    private Architecture only;

    @Option(names = "--choose", description = "Measures on the part that settings are chosen by.")
    private boolean choose;

    @Option(names = "--weightings", description = "Compares weightings on the shared layer instead.")
    private boolean weightings;

    /** Runs the example. */
    public static void main(String... arguments) {
        System.exit(Program.of(new Census()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (!Persons.isIn(data)) {
            throw Program.wrong(command, "--data", data + " has no census-income.data.");
        }
        Persons persons = Persons.read(data);
        if (weightings) {
            weightings(persons, first, seeds, System.out).print(List.of(WeightingType.values()));
        } else {
            compare(persons.train(), choose ? persons.development() : persons.test());
        }
        return 0;
    }

    private void compare(Dataset<Person> train, Dataset<Person> measured) {
        System.out.printf(
                "%d persons to learn from, %d to measure; ROC-AUC, mean and standard deviation of %d seeds%n"
                        + "%-14s  %-16s  %-16s  %s%n",
                train.size(), measured.size(), seeds, "", "income", "never married", "seconds a run");
        for (Architecture architecture : only == null ? Architecture.values() : new Architecture[] {only}) {
            long start = System.nanoTime();
            List<Areas> runs = LongStream.range(first, first + seeds)
                    .mapToObj(seed -> architecture.run(
                            train,
                            measured,
                            settings -> settings.toBuilder().seed(seed).build()))
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-14s  %s  %s  %.0f%n",
                    architecture,
                    spread(runs, Areas::income),
                    spread(runs, Areas::neverMarried),
                    (System.nanoTime() - start) / 1e9 / seeds);
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

    private static String spread(List<Areas> runs, ToDoubleFunction<Areas> task) {
        List<Double> areas = runs.stream().mapToDouble(task).boxed().toList();
        TaskResults results = new TaskResults("", Metric.ROC_AUC, areas);
        return String.format(Locale.ROOT, "%.4f +- %.4f", results.mean(), results.deviation());
    }
}
