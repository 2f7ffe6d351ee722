package example;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.TRANSFORMER;
import static io.polytask.api.PositionType.NONE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "raw", type = TRANSFORMER, from = "text")
@SharedLayer(name = "words", type = EMBEDDING, units = 10, from = "text", heads = 2)
@SharedLayer(name = "uneven", type = TRANSFORMER, units = 10)
@SharedLayer(name = "three", type = TRANSFORMER, heads = 3, from = "words")
@SharedLayer(name = "none", type = TRANSFORMER, heads = 0, blocks = 0, hidden = 0, dropout = 1, from = "words")
@SharedLayer(name = "mean", type = MEAN_POOL, from = "words")
@SharedLayer(name = "pooled", type = TRANSFORMER, heads = 2)
@SharedLayer(name = "dense", type = DENSE, units = 3, blocks = 2, positions = NONE, from = "mean")
public record Letter(@Text String text, @Task boolean kind) {}
