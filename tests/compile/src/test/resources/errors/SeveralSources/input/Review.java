package example;

import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "titles", type = EMBEDDING, units = 8, from = "title")
@SharedLayer(name = "bodies", type = EMBEDDING, units = 8, from = "body")
@SharedLayer(name = "summary", type = MAX_POOL, from = {"titles", "bodies"})
public record Review(@Text String title, @Text String body, @Task boolean recommended) {}
