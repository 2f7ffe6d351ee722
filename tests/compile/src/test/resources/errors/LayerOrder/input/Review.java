package example;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "summary", type = MEAN_POOL, from = "words")
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text")
public record Review(@Text String text, @Task boolean recommended) {}
