package io.polytask.functional;

import static io.polytask.api.LayerType.BI_GRU;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/** Tags of tokens, beside a class of the whole. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 16)
@SharedLayer(name = "context", type = BI_LSTM, units = 8, dropout = 0.1, recurrentDropout = 0.1)
@SharedLayer(name = "refined", type = BI_GRU, units = 8)
@SharedLayer(name = "summary", type = MAX_POOL)
@Training(epochs = 30, batchSize = 8, learningRate = 0.05)
public record Sentence(
        @Text List<String> tokens,
        @Task List<Tag> tags,
        @Task Boolean question) {
    /** What a token is. */
    public enum Tag {
        NAME,
        OTHER
    }
}
