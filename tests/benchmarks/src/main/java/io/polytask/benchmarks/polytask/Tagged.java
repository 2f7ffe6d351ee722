package io.polytask.benchmarks.polytask;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import io.polytask.api.WeightingType;
import java.util.List;

/**
 * The workload W4.
 *
 * @param words the input
 * @param first one label
 * @param second the other
 * @param tags the labels of the words; the weight makes their mean loss the sum that the peers have
 */
@MultiTaskModel
@SharedLayer(name = "embedding", type = EMBEDDING, units = 128)
@SharedLayer(name = "states", type = BI_LSTM, units = 128)
@SharedLayer(name = "mean", type = MEAN_POOL)
@Training(weighting = WeightingType.FIXED)
public record Tagged(
        @Text(maxTokens = 40, vocabulary = 20_000) List<String> words,
        @Task Ten first,
        @Task Two second,
        @Task(weight = 40) List<Nine> tags) {}
