package example;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;

@MultiTaskModel
@SharedLayer(name = "joined", type = CONCAT, from = {"price", "size", "price"})
@SharedLayer(name = "hidden", type = DENSE, units = 8, from = {})
@SharedLayer(name = "more", type = DENSE, units = 8, from = "joined")
public record Review(@Numeric double price, @Numeric double size, @Task boolean recommended) {}
