package example;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text")
@SharedLayer(name = "pieces", type = EMBEDDING, units = 8, from = "tokens")
@SharedLayer(name = "summary", type = MEAN_POOL, from = "words")
public record Review(
        @Text String text,
        @Text List<String> tokens,
        @Task @Head(from = "words") boolean recommended,
        @Task @Head(from = "tokens") double score,
        @Task @Head(from = "summary") List<String> tags,
        @Task @Head(from = "words") List<String> entities) {}
