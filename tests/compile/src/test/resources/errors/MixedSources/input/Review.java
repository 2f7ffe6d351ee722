package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
@SharedLayer(name = "titles", type = EMBEDDING, units = 8, from = "title")
@SharedLayer(name = "bodies", type = EMBEDDING, units = 8, from = "body")
@SharedLayer(name = "both", type = CONCAT, from = {"titles", "bodies"})
@SharedLayer(name = "priced", type = DENSE, units = 8, from = {"titles", "price"})
public record Review(@Text String title, @Text String body, @Numeric double price, @Task boolean recommended) {}
