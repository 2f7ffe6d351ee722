package shop;

import static io.polytask.api.Decoder.CRF;
import static io.polytask.api.Decoder.SOFTMAX;
import static io.polytask.api.LayerType.BI_LSTM;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.Tokenization.CHARACTERS;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Span;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;
import java.util.Set;

/** Spans of a text, and tags of tokens that are decoded together. */
@MultiTaskModel
@SharedLayer(name = "characters", type = EMBEDDING, units = 32, from = "text")
@SharedLayer(name = "context", type = BI_LSTM, units = 32)
@SharedLayer(name = "summary", type = MAX_POOL)
@SharedLayer(name = "words", type = EMBEDDING, units = 32, from = "tokens")
public record Notice(
        @Text(tokenizer = CHARACTERS) String text,
        @Text List<String> tokens,
        @Task @Head(from = "context") List<Span<Entity>> entities,
        @Task @Head(from = "context", decoder = SOFTMAX) List<Span<Date>> dates,
        @Task @Head(decoder = CRF) List<String> tags,
        @Task @Head(from = "summary") Set<Entity> kinds) {

    /** What has a name. */
    public enum Entity {
        PERSON,
        PLACE
    }

    /** What is a date. */
    public enum Date {
        DATE
    }
}
