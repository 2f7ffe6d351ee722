package io.polytask.benchmarks.polytask;

import static io.polytask.api.LayerType.MMOE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/**
 * The workload W3.
 *
 * @param features the input
 * @param first a label of two
 * @param second a label of two
 */
@MultiTaskModel
@SharedLayer(name = "experts", type = MMOE, experts = 8, units = 64)
public record Experts(
        @Tensor(shape = 500) float[] features,
        @Task @Head(hidden = 32) Two first,
        @Task @Head(hidden = 32) Two second) {}
