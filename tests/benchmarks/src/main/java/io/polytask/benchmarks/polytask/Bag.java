package io.polytask.benchmarks.polytask;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/**
 * The workload W5.
 *
 * @param words the input
 * @param first one label
 * @param second the other
 */
@MultiTaskModel
@SharedLayer(name = "embedding", type = EMBEDDING, units = 128)
@SharedLayer(name = "mean", type = MEAN_POOL)
@SharedLayer(name = "hidden", type = DENSE, units = 128)
public record Bag(
        @Text(maxTokens = 64, vocabulary = 20_000) List<String> words,
        @Task Ten first,
        @Task Two second) {}
