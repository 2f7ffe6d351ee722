package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 0)
@SharedLayer(name = "summary", type = MEAN_POOL, units = 3)
@SharedLayer(name = "joined", type = CONCAT, from = {"summry", "price"})
public record Review(
        @Text String text, @Numeric double price, @Task int stars, @Task @Head(from = "words") boolean recommended) {}
