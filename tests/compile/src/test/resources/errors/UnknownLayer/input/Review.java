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
@SharedLayer(name = "words", type = EMBEDDING, units = 8, from = "txt")
@SharedLayer(name = "summary", type = MEAN_POOL, from = "words")
@SharedLayer(name = "joined", type = CONCAT, from = {"summary", "weather"})
public record Review(@Text String text, @Numeric double price, @Task @Head(from = "sumary") boolean recommended) {}
