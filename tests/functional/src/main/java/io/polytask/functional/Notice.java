package io.polytask.functional;

import static io.polytask.api.Decoder.CRF;
import static io.polytask.api.Decoder.SOFTMAX;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Span;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.List;

/** Spans of a text by a CRF and by a softmax, and tags of its tokens by a CRF. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 16, from = "text")
@SharedLayer(name = "context", type = BI_LSTM, units = 12)
@SharedLayer(name = "summary", type = MAX_POOL)
@SharedLayer(name = "tokenWords", type = EMBEDDING, units = 16, from = "tokens")
@SharedLayer(name = "tokenContext", type = BI_LSTM, units = 12)
@Training(epochs = 30, batchSize = 8, learningRate = 0.03)
public record Notice(
        @Text(maxTokens = 20) String text,
        @Text List<String> tokens,
        @Task @Head(from = "context") List<Span<Entity>> entities,
        @Task @Head(from = "context", decoder = SOFTMAX) List<Span<Entity>> softly,
        @Task @Head(from = "tokenContext", decoder = CRF) List<String> tags,
        @Task @Head(from = "summary") Boolean several) {
    /** What has a name. */
    public enum Entity {
        PERSON,
        PLACE
    }
}
