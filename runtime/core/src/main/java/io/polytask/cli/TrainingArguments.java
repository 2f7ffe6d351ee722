package io.polytask.cli;

import io.polytask.api.Keep;
import io.polytask.api.OptimizerType;
import io.polytask.api.ScheduleType;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.model.TrainingOptions;
import io.polytask.text.DidYouMean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The training settings on the command line; one that is not given is that of the model. */
final class TrainingArguments {
    private static final String DECLARED = " Default: that of the model's @Training, there ";

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the training data." + DECLARED + "10.")
    private @Nullable Integer epochs;

    @Option(names = "--batch-size", paramLabel = "N", description = "Examples of one step." + DECLARED + "32.")
    private @Nullable Integer batchSize;

    @Option(
            names = "--shuffle",
            negatable = true,
            fallbackValue = "true",
            description = "Whether the examples come in a random order." + DECLARED + "true.")
    private @Nullable Boolean shuffle;

    @Option(names = "--optimizer", description = "One of ${COMPLETION-CANDIDATES}." + DECLARED + "ADAM.")
    private @Nullable OptimizerType optimizer;

    @Option(names = "--learning-rate", paramLabel = "X", description = "The step size." + DECLARED + "0.001.")
    private @Nullable Double learningRate;

    @Option(names = "--weight-decay", paramLabel = "X", description = "Weight decay." + DECLARED + "0.")
    private @Nullable Double weightDecay;

    @Option(names = "--momentum", paramLabel = "X", description = "Momentum of SGD." + DECLARED + "0.")
    private @Nullable Double momentum;

    @Option(
            names = "--nesterov",
            negatable = true,
            fallbackValue = "true",
            description = "Whether the momentum looks ahead." + DECLARED + "false.")
    private @Nullable Boolean nesterov;

    @Option(
            names = "--clip-norm",
            paramLabel = "X",
            description = "The largest norm of the gradient; 0 for no limit." + DECLARED + "0.")
    private @Nullable Double clipNorm;

    @Option(
            names = "--schedule",
            description = "The course of the learning rate, one of ${COMPLETION-CANDIDATES}." + DECLARED + "CONSTANT.")
    private @Nullable ScheduleType schedule;

    @Option(
            names = "--warmup",
            paramLabel = "X",
            description = "Share of the steps over which the learning rate grows from 0." + DECLARED + "0.")
    private @Nullable Double warmup;

    @Option(
            names = "--weighting",
            description = "How the tasks are balanced, one of ${COMPLETION-CANDIDATES}." + DECLARED + "EQUAL.")
    private @Nullable WeightingType weighting;

    @Option(
            names = "--balance",
            paramLabel = "SETTING=X",
            description = "A setting of the weighting, once for each, such as --weighting=CAGRAD --balance=c=0.4. "
                    + "Default: that of the model's @Training.")
    private Map<String, String> balance = new LinkedHashMap<>();

    @Option(
            names = "--task-weight",
            paramLabel = "TASK=X",
            description =
                    "The factor of a task's loss under FIXED weighting, once for each task. Default: its @Task's.")
    private Map<String, Double> taskWeights = new LinkedHashMap<>();

    @Option(
            names = "--keep",
            description =
                    "Which epoch's parameters the model has, one of ${COMPLETION-CANDIDATES}." + DECLARED + "BEST.")
    private @Nullable Keep keep;

    @Option(
            names = "--patience",
            paramLabel = "N",
            description = "Epochs without a better validation score after which training stops; 0 for never." + DECLARED
                    + "0.")
    private @Nullable Integer patience;

    @Option(
            names = "--monitor",
            paramLabel = "SCORE",
            description = "The validation score that chooses the best epoch: a task, or TASK.METRIC. "
                    + "Default: that of the model's @Training, there the mean of the tasks' main metrics.")
    private @Nullable String monitor;

    @Option(
            names = "--sparse-updates",
            negatable = true,
            fallbackValue = "true",
            description = "Whether an embedding changes only the rows that a step has touched." + DECLARED + "true.")
    private @Nullable Boolean sparseUpdates;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads; they change the time, never the result. Default: one for each processor.")
    private @Nullable Integer threads;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of everything random." + DECLARED + "1.")
    private @Nullable Long seed;

    /**
     * The model's settings, overridden by those that were given.
     *
     * @throws WrongCallException if one is out of range
     */
    TrainingOptions over(TrainingOptions declared) {
        TrainingOptions.Builder builder = declared.toBuilder();
        set(epochs, builder::epochs);
        set(batchSize, builder::batchSize);
        set(shuffle, builder::shuffle);
        set(optimizer, builder::optimizer);
        set(learningRate, builder::learningRate);
        set(weightDecay, builder::weightDecay);
        set(momentum, builder::momentum);
        set(nesterov, builder::nesterov);
        set(clipNorm, builder::clipNorm);
        set(schedule, builder::schedule);
        set(warmup, builder::warmup);
        set(weighting, builder::weighting);
        taskWeights.forEach(builder::taskWeight);
        balance.forEach((name, text) -> setBalance(builder, name, text));
        set(keep, builder::keep);
        set(patience, builder::patience);
        set(monitor, builder::monitor);
        set(sparseUpdates, builder::sparseUpdates);
        set(threads, builder::threads);
        set(seed, builder::seed);
        try {
            TrainingOptions options = builder.build();
            if (!taskWeights.isEmpty() && options.weighting() != WeightingType.FIXED) {
                throw new WrongCallException("--task-weight means nothing under " + options.weighting()
                        + " weighting: say --weighting=FIXED, too.");
            }
            return options;
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    private static void setBalance(TrainingOptions.Builder builder, String name, String text) {
        for (WeightingSetting setting : WeightingSetting.values()) {
            if (setting.attribute().equals(name)) {
                try {
                    builder.weightingSetting(setting, setting.parse(text));
                } catch (IllegalArgumentException e) {
                    throw new WrongCallException(String.valueOf(e.getMessage()));
                }
                return;
            }
        }
        List<String> names = Arrays.stream(WeightingSetting.values())
                .map(WeightingSetting::attribute)
                .toList();
        throw new WrongCallException("--balance names \"" + name + "\", but the settings of weightings are "
                + String.join(", ", names) + "." + DidYouMean.among(names, name));
    }

    private static <T> void set(@Nullable T value, Consumer<? super T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
