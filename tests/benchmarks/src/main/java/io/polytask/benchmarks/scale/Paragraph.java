package io.polytask.benchmarks.scale;

import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/**
 * A text that is read word by word, whose step is nearly all products.
 *
 * @param words the input
 * @param first one label
 * @param second the other
 */
@MultiTaskModel
@SharedLayer(name = "embedding", type = EMBEDDING, units = 128)
@SharedLayer(name = "states", type = BI_LSTM, units = 128)
@SharedLayer(name = "mean", type = MEAN_POOL)
public record Paragraph(
        @Text(maxTokens = 640, vocabulary = 20_000) List<String> words,
        @Task boolean first,
        @Task boolean second) {}
