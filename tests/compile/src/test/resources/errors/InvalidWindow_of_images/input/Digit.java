package example;

import static io.polytask.api.LayerType.BATCH_NORM;
import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.FLATTEN;
import static io.polytask.api.LayerType.MAX_POOL2D;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

@MultiTaskModel
@SharedLayer(name = "edges", type = CONV2D, units = 4, kernel = 3, from = "image")
@SharedLayer(name = "windowless", type = MAX_POOL2D, units = 4, padding = 1, from = "edges")
@SharedLayer(name = "wide", type = CONV2D, units = 4, kernel = {3, 4}, padding = {0, 0}, from = "smallest")
@SharedLayer(name = "smallest", type = MAX_POOL2D, kernel = 4, from = "edges")
@SharedLayer(name = "smaller", type = MAX_POOL2D, kernel = 4, from = "smallest")
@SharedLayer(name = "solid", type = CONV2D, units = 0, kernel = {3, 3, 3}, stride = 0, padding = -1, from = "edges")
@SharedLayer(name = "none", type = CONV2D, units = 4, kernel = {}, stride = {}, from = "edges")
@SharedLayer(name = "line", type = CONV2D, units = 4, kernel = 1, from = "signal")
@SharedLayer(name = "joined", type = CONCAT, from = {"edges", "image"})
@SharedLayer(name = "hidden", type = DENSE, units = 4, kernel = 2, stride = 2, from = "edges")
@SharedLayer(name = "even", type = BATCH_NORM, from = {"edges", "smallest"})
@SharedLayer(name = "flat", type = FLATTEN, from = "even")
@SharedLayer(name = "again", type = FLATTEN, from = "hidden")
public record Digit(
        @Tensor(shape = {8, 8}) float[] image,
        @Tensor(shape = 8) float[] signal,
        @Task @Head(from = "edges") boolean round) {}
