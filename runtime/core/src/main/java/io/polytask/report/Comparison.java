package io.polytask.report;

import io.polytask.api.Audience;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.TaskScores;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingSetup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Every task alone, and all in one model, on the same data, with the same settings and for the same seeds.
 *
 * @param <T> a task; its {@code toString} is its name
 */
@Audience(Audience.Group.USER)
public final class Comparison<T> {
    private final Experiment<T> experiment;
    private final TrainingSetup setup;
    private final List<T> tasks;
    private final int seeds;

    /**
     * A comparison.
     *
     * @param setup of each run; that of a task alone is not watched by the score of another
     * @param tasks those that are compared
     * @param seeds how many runs there are of each kind, at least 1; their seeds count up from that of the setup
     * @throws IllegalArgumentException if there is no seed, or if the setup has a weighting other than that of its options
     */
    public Comparison(Experiment<T> experiment, TrainingSetup setup, List<T> tasks, int seeds) {
        if (seeds < 1) {
            throw new IllegalArgumentException("The number of seeds is " + seeds + ", but must be at least 1.");
        }
        if (setup.weighting().isPresent()) {
            throw new IllegalArgumentException("A weighting is bound, which goes before all that would be compared: "
                    + "compare with a setup without one.");
        }
        this.experiment = experiment;
        this.setup = setup;
        this.tasks = List.copyOf(tasks);
        this.seeds = seeds;
    }

    /** How many runs there are of each kind. */
    public int seeds() {
        return seeds;
    }

    /** Trains a model for each task. The time of a step is that of one of each. */
    public Results alone() {
        List<Results> each = tasks.stream()
                .map(task -> run(watchedAlone(task.toString()), Set.of(task)))
                .toList();
        return new Results(
                each.stream().flatMap(results -> results.tasks().stream()).toList(),
                each.stream().mapToDouble(Results::stepSeconds).sum());
    }

    /** Trains all tasks in one model, balanced as the setup says. */
    public Results together() {
        return run(setup.options(), new LinkedHashSet<>(tasks));
    }

    /**
     * Trains all tasks in one model, with the default settings of a weighting, or with those of the setup if it is the setup's.
     *
     * @throws IllegalArgumentException if the weighting does not fit the model or the data
     * @throws io.polytask.training.DivergedException if a loss is infinite or not a number
     */
    public Results together(WeightingType weighting) {
        return weighting == setup.options().weighting()
                ? together()
                : run(weighted(setup.options(), weighting), new LinkedHashSet<>(tasks));
    }

    private TrainingOptions watchedAlone(String task) {
        TrainingOptions options = weighted(setup.options(), WeightingType.EQUAL);
        String monitor = options.monitor();
        return monitor.equals(task) || monitor.startsWith(task + ".")
                ? options
                : options.toBuilder().monitor("").build();
    }

    private static TrainingOptions weighted(TrainingOptions options, WeightingType weighting) {
        // EQUAL has no settings: with it go those of the weighting before.
        return options.toBuilder()
                .weighting(WeightingType.EQUAL)
                .weighting(weighting)
                .build();
    }

    private Results run(TrainingOptions options, Set<T> some) {
        List<Evaluation> evaluations = new ArrayList<>();
        DoubleStream.Builder seconds = DoubleStream.builder();
        for (int run = 0; run < seeds; run++) {
            StepTime time = new StepTime();
            TrainingOptions seeded =
                    options.toBuilder().seed(setup.options().seed() + run).build();
            evaluations.add(experiment.run(setup.withOptions(seeded).withListener(time), some));
            seconds.add(time.seconds());
        }
        List<TaskResults> results = some.stream()
                .map(task -> results(evaluations.get(0).task(task.toString()), evaluations))
                .toList();
        return new Results(results, seconds.build().min().orElse(Double.NaN));
    }

    private static TaskResults results(TaskScores first, List<Evaluation> evaluations) {
        List<Double> values = evaluations.stream()
                .map(evaluation -> evaluation.value(first.task(), first.main()))
                .toList();
        return new TaskResults(first.task(), first.main(), values);
    }
}
