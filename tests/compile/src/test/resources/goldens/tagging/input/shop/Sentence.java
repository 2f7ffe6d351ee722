package shop;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.LAYER_NORM;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

/** Tags of tokens beside a class of the whole; the only input is a list. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 32)
@SharedLayer(name = "normed", type = LAYER_NORM)
@SharedLayer(name = "context", type = DENSE, units = 32)
@SharedLayer(name = "summary", type = MAX_POOL)
public record Sentence(
        @Text @Column(index = 1) List<String> tokens,
        @Task(labelSmoothing = 0.1) @Column(value = "ner", index = 3) List<Tag> tags,
        @Task @Head(from = "words") List<String> senses,
        @Task Intent intent) {

    /** A part of a name. */
    public enum Tag {
        NAME,
        REST
    }

    /** What is wanted. */
    public enum Intent {
        BUY,
        SELL
    }
}
