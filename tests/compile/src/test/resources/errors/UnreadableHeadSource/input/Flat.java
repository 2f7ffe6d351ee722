package example;

import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
public record Flat(@Text List<String> tokens, @Task boolean good, @Task @Head(hidden = 8) double score, @Task List<String> tags) {}
