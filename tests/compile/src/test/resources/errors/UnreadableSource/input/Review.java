package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MAX_POOL;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "hidden", type = DENSE, units = 8)
@SharedLayer(name = "numbers", type = EMBEDDING, units = 8, from = "price")
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "text")
@SharedLayer(name = "twice", type = EMBEDDING, units = 8)
@SharedLayer(name = "summary", type = MEAN_POOL, from = "words")
@SharedLayer(name = "again", type = MEAN_POOL)
@SharedLayer(name = "raw", type = MAX_POOL, from = "text")
@SharedLayer(name = "joined", type = CONCAT, from = {"summary", "text"})
public record Review(@Text String text, @Numeric double price, @Task boolean recommended) {}
