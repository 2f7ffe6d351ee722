package io.polytask.examples.common;

import io.polytask.evaluation.Evaluation;
import io.polytask.model.TrainingOptions;
import io.polytask.report.EpochTable;
import io.polytask.report.Experiment;
import io.polytask.training.TrainingSetup;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trainings of all tasks together and of each alone, and the options that say which. */
public final class Runs {
    private static final String TOGETHER = "together";
    private static final String ALONE = "alone";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            converter = Count.class,
            description = "Trainings of each kind, of which the mean is printed; their seeds count up from 1. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(
            names = "--only",
            paramLabel = "together|alone|TASK",
            description = "All tasks in one model, or each in a model of its own, or one of them alone. "
                    + "Default: together, then each alone.")
    private String only;

    /** How many trainings there are of each kind. */
    public int seeds() {
        return seeds;
    }

    /**
     * Trains, and prints what each run and the mean of the runs come to.
     *
     * @param tasks all there are
     * @param options of each run, but for the seed
     * @throws picocli.CommandLine.ParameterException if {@code --only} is none of them
     */
    public <T extends Enum<T>> void print(Class<T> tasks, TrainingOptions options, Experiment<T> experiment) {
        Set<T> all = EnumSet.allOf(tasks);
        checkOnly(all);
        if (isWanted(TOGETHER)) {
            print("All tasks together", all, options, experiment);
        }
        for (T task : all) {
            if (isWanted(ALONE) || isWanted(task.name())) {
                print(task + " alone", Set.of(task), options, experiment);
            }
        }
    }

    private void checkOnly(Set<? extends Enum<?>> tasks) {
        List<String> known = Stream.concat(
                        Stream.of(TOGETHER, ALONE), tasks.stream().map(Enum::name))
                .toList();
        if (known.stream().noneMatch(this::isWanted)) {
            // As picocli tells of an enum.
            throw Program.wrong(
                    command,
                    "--only",
                    "Invalid value for option '--only': expected one of " + known + " (case-insensitive) but was '"
                            + only + "'");
        }
    }

    private boolean isWanted(String name) {
        return only == null || only.equalsIgnoreCase(name);
    }

    private <T> void print(String title, Set<T> tasks, TrainingOptions options, Experiment<T> experiment) {
        List<Evaluation> runs = new ArrayList<>();
        long start = System.nanoTime();
        for (int seed = 1; seed <= seeds; seed++) {
            TrainingSetup setup =
                    TrainingSetup.of(options.toBuilder().seed(seed).build()).withListener(new EpochTable(System.out));
            runs.add(experiment.run(setup, tasks));
            print("%s, seed %d:%n%s%n", title, seed, runs.get(seed - 1));
        }
        double seconds = (System.nanoTime() - start) / 1e9 / seeds;
        print("%s, mean of %d, %.0f s each:%n%s%n", title, seeds, seconds, Evaluation.mean(runs));
    }

    private void print(String format, Object... values) {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, format, values);
        out.flush();
    }
}
