package shop;

import static io.polytask.api.LayerType.BATCH_NORM;
import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.DROPOUT;
import static io.polytask.api.LayerType.FLATTEN;
import static io.polytask.api.LayerType.MAX_POOL2D;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/** Two convolutions over an image with two channels. */
@MultiTaskModel
@SharedLayer(name = "edges", type = CONV2D, units = 10, kernel = 5)
@SharedLayer(name = "even", type = BATCH_NORM)
@SharedLayer(name = "smaller", type = MAX_POOL2D, kernel = 2)
@SharedLayer(name = "shapes", type = CONV2D, units = 20, kernel = {3, 5}, stride = 2, padding = {1, 2})
@SharedLayer(name = "thinned", type = DROPOUT, dropout = 0.1)
@SharedLayer(name = "smallest", type = MAX_POOL2D, kernel = {3, 2}, stride = {1, 2})
@SharedLayer(name = "flat", type = FLATTEN)
@SharedLayer(name = "hidden", type = DENSE, units = 50)
public record Digit(
        @Tensor(shape = {36, 28, 2}) float[] image,
        @Task String value,
        @Task Boolean legible) {}
