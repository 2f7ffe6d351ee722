package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.LayerType.MMOE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 8, experts = 2)
@SharedLayer(name = "unmanned", type = MMOE, from = "words", units = 8)
@SharedLayer(name = "lonely", type = MMOE, from = "words", units = 8, experts = 1)
@SharedLayer(name = "positions", type = MMOE, from = "words", units = 8, experts = 2)
@SharedLayer(name = "bent", type = DENSE, units = 8)
@SharedLayer(name = "summary", type = MEAN_POOL, from = "positions")
@SharedLayer(name = "both", type = CONCAT, from = {"summary", "positions"})
@SharedLayer(name = "deeper", type = MMOE, from = "summary", units = 8, experts = 2)
public record Review(@Text String text, @Task @Head(from = "summary") boolean recommended, @Task boolean sold) {}
