package example;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8)
@SharedLayer(name = "summary", type = MEAN_POOL, from = "words")
@SharedLayer(name = "greatest", type = MAX_POOL, from = "words")
@SharedLayer(name = "hidden", type = DENSE, units = 8, from = "greatest")
public record Review(@Text String text, @Task @Head(from = "summary") boolean recommended) {}
