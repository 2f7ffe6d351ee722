package io.polytask.benchmarks.polytask;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/**
 * The workload W2.
 *
 * @param features the input
 * @param first a label of two
 * @param second a label of two
 * @param third a label of ten
 * @param fourth a label of ten
 */
@MultiTaskModel
@SharedLayer(name = "wide", type = DENSE, units = 512)
@SharedLayer(name = "narrow", type = DENSE, units = 256)
public record Deep(
        @Tensor(shape = 500) float[] features,
        @Task @Head(hidden = 64) boolean first,
        @Task @Head(hidden = 64) boolean second,
        @Task @Head(hidden = 64) Ten third,
        @Task @Head(hidden = 64) Ten fourth) {}
