package example;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/** Two layers that an array holds, each, but not both. */
@MultiTaskModel
@SharedLayer(name = "first", type = DENSE, units = 20_000)
@SharedLayer(name = "second", type = DENSE, units = 20_000)
public record Whole(@Tensor(shape = {10_000}) float[] values, @Task boolean recommended) {}
