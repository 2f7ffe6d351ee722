package example;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import java.util.List;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text")
@SharedLayer(name = "summary", type = MEAN_POOL)
public record Deep(@Text String text, @Text List<String> tokens, @Task boolean good, @Task List<String> tags) {}
