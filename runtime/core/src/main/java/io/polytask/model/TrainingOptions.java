package io.polytask.model;

import io.polytask.api.Audience;
import io.polytask.api.Keep;
import io.polytask.api.OptimizerType;
import io.polytask.api.ScheduleType;
import io.polytask.api.SettingValue;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Training settings. They come from {@link io.polytask.api.Training}, whose text tells what each means, and may be changed
 * with {@link #toBuilder()}.
 *
 * @param epochs passes over the training data, at least 1
 * @param batchSize examples of one step, at least 1
 * @param shuffle whether the examples of an epoch come in a random order, grouped by length; otherwise as they stand
 * @param optimizer how gradients change the parameters
 * @param learningRate the step size, above 0
 * @param weightDecay at least 0
 * @param momentum in [0, 1); 0 for any optimiser but SGD
 * @param nesterov whether the momentum looks ahead; needs a momentum
 * @param clipNorm the largest norm of the gradient; 0 for no limit
 * @param schedule how the learning rate changes
 * @param warmup share of the steps over which the learning rate grows, in [0, 1)
 * @param weighting how the losses of the tasks become one
 * @param taskWeights the factors of {@link WeightingType#FIXED} by task; a task that is not named counts 1; without
 *     meaning for any other weighting
 * @param weightingSettings the settings of the weighting; one that is not named has its {@linkplain
 *     WeightingType#defaults() default}
 * @param keep which epoch's parameters the model has
 * @param patience epochs without a better score before training stops; 0 for never, as it must be where the last epoch is kept
 * @param monitor the score that is watched; empty for the mean of the tasks' main metrics
 * @param sparseUpdates whether an embedding changes only the rows that a step has touched
 * @param threads worker threads, at least 1; they change the time, never the result
 * @param seed the seed of everything random
 */
@Audience(Audience.Group.USER)
public record TrainingOptions(
        int epochs,
        int batchSize,
        boolean shuffle,
        OptimizerType optimizer,
        double learningRate,
        double weightDecay,
        double momentum,
        boolean nesterov,
        double clipNorm,
        ScheduleType schedule,
        double warmup,
        WeightingType weighting,
        Map<String, Double> taskWeights,
        Map<WeightingSetting, SettingValue> weightingSettings,
        Keep keep,
        int patience,
        String monitor,
        boolean sparseUpdates,
        int threads,
        long seed) {

    /** Refuses what is out of range, in one sentence that names the setting, its value and its range. */
    public TrainingOptions {
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(batchSize >= 1, "batchSize", batchSize, "at least 1");
        require(!Double.isInfinite(learningRate), "learningRate", learningRate, "finite");
        require(learningRate > 0, "learningRate", learningRate, "above 0");
        require(!Double.isInfinite(weightDecay), "weightDecay", weightDecay, "finite");
        require(weightDecay >= 0, "weightDecay", weightDecay, "at least 0");
        require(momentum >= 0 && momentum < 1, "momentum", momentum, "in [0, 1)");
        require(
                momentum == 0 || optimizer == OptimizerType.SGD,
                "momentum",
                momentum,
                "0 for the optimizer " + optimizer + ": only SGD has a momentum");
        require(!nesterov || momentum > 0, "nesterov", nesterov, "false without a momentum");
        require(!Double.isInfinite(clipNorm), "clipNorm", clipNorm, "finite; 0 is no limit");
        require(clipNorm >= 0, "clipNorm", clipNorm, "at least 0");
        require(warmup >= 0 && warmup < 1, "warmup", warmup, "in [0, 1)");
        require(patience >= 0, "patience", patience, "at least 0");
        require(patience == 0 || keep == Keep.BEST, "patience", patience, "0 where keep is " + keep);
        require(threads >= 1, "threads", threads, "at least 1");
        taskWeights.forEach((task, weight) -> {
            require(!Double.isInfinite(weight), "weight of task " + task, weight, "finite");
            require(weight > 0, "weight of task " + task, weight, "above 0");
        });
        taskWeights = Collections.unmodifiableMap(new LinkedHashMap<>(taskWeights));
        weightingSettings.forEach((setting, value) -> check(weighting, setting, value));
        weightingSettings = Collections.unmodifiableMap(new TreeMap<>(weightingSettings));
    }

    private static void check(WeightingType weighting, WeightingSetting setting, SettingValue value) {
        if (!weighting.settings().contains(setting)) {
            throw new IllegalArgumentException("The weighting " + weighting + " has no setting " + setting.attribute()
                    + (weighting.settings().isEmpty()
                            ? ", nor any other: leave it out."
                            : "; it has " + names(weighting) + "."));
        }
        setting.check(value);
    }

    private static String names(WeightingType weighting) {
        return weighting.settings().stream()
                .sorted()
                .map(WeightingSetting::attribute)
                .collect(Collectors.joining(", "));
    }

    private static void require(boolean holds, String setting, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The training setting " + setting + " is " + value + ", but must be " + range + ".");
        }
    }

    /** The defaults of {@link io.polytask.api.Training}, on as many threads as there are processors. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.epochs = epochs;
        builder.batchSize = batchSize;
        builder.shuffle = shuffle;
        builder.optimizer = optimizer;
        builder.learningRate = learningRate;
        builder.weightDecay = weightDecay;
        builder.momentum = momentum;
        builder.nesterov = nesterov;
        builder.clipNorm = clipNorm;
        builder.schedule = schedule;
        builder.warmup = warmup;
        builder.weighting = weighting;
        builder.taskWeights.putAll(taskWeights);
        builder.weightingSettings.putAll(weightingSettings);
        builder.keep = keep;
        builder.patience = patience;
        builder.monitor = monitor;
        builder.sparseUpdates = sparseUpdates;
        builder.threads = threads;
        builder.seed = seed;
        return builder;
    }

    /** Collects settings; {@link TrainingOptions} tells what each means. */
    public static final class Builder {
        private int epochs = 10;
        private int batchSize = 32;
        private boolean shuffle = true;
        private OptimizerType optimizer = OptimizerType.ADAM;
        private double learningRate = 1e-3;
        private double weightDecay;
        private double momentum;
        private boolean nesterov;
        private double clipNorm;
        private ScheduleType schedule = ScheduleType.CONSTANT;
        private double warmup;
        private WeightingType weighting = WeightingType.EQUAL;
        private final Map<String, Double> taskWeights = new LinkedHashMap<>();
        private final Map<WeightingSetting, SettingValue> weightingSettings = new TreeMap<>();
        private Keep keep = Keep.BEST;
        private int patience;
        private String monitor = "";
        private boolean sparseUpdates = true;
        private int threads = Runtime.getRuntime().availableProcessors();
        private long seed = 1;

        private Builder() {}

        /** Sets the passes over the training data. */
        public Builder epochs(int value) {
            epochs = value;
            return this;
        }

        /** Sets the examples of one step. */
        public Builder batchSize(int value) {
            batchSize = value;
            return this;
        }

        /** Sets whether the examples of an epoch come in a random order. */
        public Builder shuffle(boolean value) {
            shuffle = value;
            return this;
        }

        /** Sets the optimiser. */
        public Builder optimizer(OptimizerType value) {
            optimizer = value;
            return this;
        }

        /** Sets the step size. */
        public Builder learningRate(double value) {
            learningRate = value;
            return this;
        }

        /** Sets the weight decay. */
        public Builder weightDecay(double value) {
            weightDecay = value;
            return this;
        }

        /** Sets the momentum of SGD. */
        public Builder momentum(double value) {
            momentum = value;
            return this;
        }

        /** Sets whether the momentum looks ahead. */
        public Builder nesterov(boolean value) {
            nesterov = value;
            return this;
        }

        /** Sets the largest norm of the gradient. */
        public Builder clipNorm(double value) {
            clipNorm = value;
            return this;
        }

        /** Sets how the learning rate changes. */
        public Builder schedule(ScheduleType value) {
            schedule = value;
            return this;
        }

        /** Sets the share of the steps over which the learning rate grows. */
        public Builder warmup(double value) {
            warmup = value;
            return this;
        }

        /** Sets how the tasks are balanced; settings that mean nothing for it are dropped. */
        public Builder weighting(WeightingType value) {
            weighting = value;
            weightingSettings.keySet().retainAll(value.settings());
            return this;
        }

        /** Sets a number of the weighting, which is to be set first. */
        public Builder weightingSetting(WeightingSetting setting, double value) {
            return weightingSetting(setting, WeightingSetting.value(value));
        }

        /** Sets a choice of the weighting, which is to be set first: a constant of an enum of {@link io.polytask.api.Balance}. */
        public Builder weightingSetting(WeightingSetting setting, Enum<?> choice) {
            return weightingSetting(setting, WeightingSetting.value(choice));
        }

        /** Sets a number or a choice of the weighting, which is to be set first. */
        public Builder weightingSetting(WeightingSetting setting, SettingValue value) {
            weightingSettings.put(setting, value);
            return this;
        }

        /** Sets the factor of one task's loss under fixed weighting. */
        public Builder taskWeight(String task, double value) {
            taskWeights.put(task, value);
            return this;
        }

        /** Sets which epoch's parameters the model has. */
        public Builder keep(Keep value) {
            keep = value;
            return this;
        }

        /** Sets the epochs without a better score before training stops. */
        public Builder patience(int value) {
            patience = value;
            return this;
        }

        /** Sets the score that is watched. */
        public Builder monitor(String value) {
            monitor = value;
            return this;
        }

        /** Sets whether an embedding changes only the rows that a step has touched. */
        public Builder sparseUpdates(boolean value) {
            sparseUpdates = value;
            return this;
        }

        /** Sets the worker threads. */
        public Builder threads(int value) {
            threads = value;
            return this;
        }

        /** Sets the seed. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if one is out of range
         */
        public TrainingOptions build() {
            return new TrainingOptions(
                    epochs,
                    batchSize,
                    shuffle,
                    optimizer,
                    learningRate,
                    weightDecay,
                    momentum,
                    nesterov,
                    clipNorm,
                    schedule,
                    warmup,
                    weighting,
                    taskWeights,
                    weightingSettings,
                    keep,
                    patience,
                    monitor,
                    sparseUpdates,
                    threads,
                    seed);
        }
    }
}
