package example;

import static io.polytask.api.Decoder.CRF;
import static io.polytask.api.Decoder.SIGMOID;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Span;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;
import java.util.Set;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "summary", type = MAX_POOL)
public record Review(
        @Text(ngrams = 2) String text,
        @Task @Head(decoder = SIGMOID) List<Span<Kind>> entities,
        @Task @Head(from = "summary") List<Span<Kind>> others,
        @Task @Head(decoder = CRF) Kind kind,
        @Task(labelSmoothing = 0.1) List<Span<Kind>> smooth,
        @Task Set<Span<Kind>> set,
        @Task List<Span<String>> strings,
        @Task Span<Kind> one) {
    enum Kind {
        NAME,
        PLACE
    }
}
