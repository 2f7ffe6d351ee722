package io.polytask.benchmarks.polytask;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/**
 * The workload W1.
 *
 * @param features the input
 * @param first one label
 * @param second the other
 */
@MultiTaskModel
@SharedLayer(name = "hidden", type = DENSE, units = 50)
public record Small(
        @Tensor(shape = 20) float[] features,
        @Task Twenty first,
        @Task Two second) {}
