package io.polytask.processor.model;

import io.polytask.api.Keep;
import io.polytask.api.OptimizerType;
import io.polytask.api.ScheduleType;
import io.polytask.api.SettingValue;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import java.util.Map;

/**
 * {@code @Training}.
 *
 * @param balance those settings of the weighting that are written
 */
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
        Map<WeightingSetting, Setting<SettingValue>> balance,
        Setting<Keep> keep,
        Setting<Integer> patience,
        Setting<String> monitor,
        Setting<Boolean> sparseUpdates,
        Setting<Long> seed) {}
