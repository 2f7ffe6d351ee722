package example;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;

@MultiTaskModel
@SharedLayer(name = "first", type = DENSE, units = 8, from = {"price", "second"})
@SharedLayer(name = "second", type = DENSE, units = 8)
@SharedLayer(name = "own", type = DENSE, units = 8, from = "own")
@SharedLayer(name = "a", type = DENSE, units = 8, from = "c")
@SharedLayer(name = "b", type = DENSE, units = 8, from = "a")
@SharedLayer(name = "c", type = DENSE, units = 8, from = "b")
public record Review(@Numeric double price, @Task boolean recommended) {}
