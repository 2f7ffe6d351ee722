package io.polytask.processor.model;

import io.polytask.api.OptimizerType;
import io.polytask.api.ScheduleType;
import io.polytask.api.WeightingType;

/** {@code @Training}. */
public record TrainingDecl(
        Setting<Integer> epochs,
        Setting<Integer> batchSize,
        Setting<Boolean> shuffle,
        Setting<OptimizerType> optimizer,
        Setting<Double> learningRate,
        Setting<Double> weightDecay,
        Setting<Double> momentum,
        Setting<Boolean> nesterov,
        Setting<Double> clipNorm,
        Setting<ScheduleType> schedule,
        Setting<Double> warmup,
        Setting<WeightingType> weighting,
        Setting<Integer> patience,
        Setting<String> monitor,
        Setting<Boolean> sparseUpdates,
        Setting<Long> seed) {}
