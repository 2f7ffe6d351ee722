package io.polytask.benchmarks.scale;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/**
 * A bag of words, whose step is nearly all table.
 *
 * @param words the input
 * @param first one label
 * @param second the other
 */
@MultiTaskModel
@SharedLayer(name = "embedding", type = EMBEDDING, units = 128)
@SharedLayer(name = "mean", type = MEAN_POOL)
@SharedLayer(name = "hidden", type = DENSE, units = 128)
public record Document(
        @Text(maxTokens = 64, vocabulary = 1_000_000) List<String> words,
        @Task boolean first,
        @Task boolean second) {}
