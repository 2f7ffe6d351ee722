package io.polytask.functional;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.TRANSFORMER;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/** Words in an order that matters: whether the first one comes back, and which words stand for the second time. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 16)
@SharedLayer(name = "context", type = TRANSFORMER, heads = 2, blocks = 2, hidden = 32)
@SharedLayer(name = "gist", type = MEAN_POOL)
@Training(epochs = 25, batchSize = 32, learningRate = 5e-3)
public record Order(
        @Text(maxTokens = 12) List<String> tokens,
        @Task List<Seen> seen,
        @Task boolean begins) {
    /** Whether a word stands in the text before. */
    public enum Seen {
        NEW,
        AGAIN
    }
}
