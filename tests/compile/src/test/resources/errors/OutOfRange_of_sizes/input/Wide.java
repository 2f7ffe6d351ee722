package example;

import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.FLATTEN;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/** Few parameters, but more values of one example than an array holds; what reads them is not blamed. */
@MultiTaskModel
@SharedLayer(name = "edges", type = CONV2D, units = 64, kernel = 3, padding = 20_000)
@SharedLayer(name = "flat", type = FLATTEN)
@SharedLayer(name = "low", type = DENSE, units = 8)
public record Wide(@Tensor(shape = {28, 28}) float[] image, @Task boolean recommended) {}
