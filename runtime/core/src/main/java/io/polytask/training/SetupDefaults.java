package io.polytask.training;

import io.polytask.model.TrainingOptions;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Schedule;
import io.polytask.weighting.ScalarDescent;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.Weighting;
import java.util.List;

/** What a setup works with: what it was given, or else what its options say. */
final class SetupDefaults {
    private SetupDefaults() {}

    static Optimizer optimizer(TrainingSetup setup) {
        TrainingOptions options = setup.options();
        return setup.optimizer()
                .orElseGet(() -> Optimizer.of(
                        options.optimizer(),
                        options.learningRate(),
                        options.weightDecay(),
                        options.momentum(),
                        options.nesterov()));
    }

    static Schedule schedule(TrainingSetup setup) {
        return setup.schedule()
                .orElseGet(() ->
                        Schedule.of(setup.options().schedule(), setup.options().warmup()));
    }

    static Weighting weighting(TrainingSetup setup) {
        return setup.weighting().orElseGet(() -> ChosenWeighting.of(setup.options()));
    }

    /** What the weighting is called in messages. */
    static String weightingName(TrainingSetup setup) {
        return setup.weighting()
                .map(bound -> bound.getClass().getSimpleName())
                .orElse(setup.options().weighting().name());
    }

    /** What the weighting is told of the run. */
    static TaskRun run(TrainingSetup setup, List<String> tasks) {
        TrainingOptions options = setup.options();
        return new TaskRun(tasks, () -> setup.random().stream(options.seed()), descent(options));
    }

    private static ScalarDescent descent(TrainingOptions options) {
        return switch (options.optimizer()) {
            case SGD ->
                ScalarDescent.sgd(
                        options.learningRate(), options.momentum(), options.nesterov(), options.weightDecay());
            case ADAM -> ScalarDescent.adam(options.learningRate(), options.weightDecay());
            case ADAMW -> ScalarDescent.adamW(options.learningRate(), options.weightDecay());
        };
    }
}
