package io.polytask.benchmarks.life;

import static io.polytask.api.LayerType.BI_GRU;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.LSTM;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/**
 * A small network for texts of many lengths, with layers whose buffers follow them.
 *
 * @param words the input
 * @param first one label
 * @param second the other
 */
@MultiTaskModel
@SharedLayer(name = "embedding", type = EMBEDDING, units = 16, dropout = 0.1)
@SharedLayer(name = "both", type = BI_GRU, units = 16)
@SharedLayer(name = "one", type = LSTM, units = 16)
@SharedLayer(name = "most", type = MAX_POOL)
public record Note(
        @Text(maxTokens = 256) List<String> words,
        @Task boolean first,
        @Task Double second) {}
