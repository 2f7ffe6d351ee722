package io.polytask.functional;

import static io.polytask.api.LayerType.BATCH_NORM;
import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.FLATTEN;
import static io.polytask.api.LayerType.MAX_POOL2D;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Training;

/** A small image, of one channel. */
@MultiTaskModel
@SharedLayer(name = "edges", type = CONV2D, units = 6, kernel = 3, padding = 1)
@SharedLayer(name = "even", type = BATCH_NORM)
@SharedLayer(name = "smaller", type = MAX_POOL2D, kernel = 2)
@SharedLayer(
        name = "shapes",
        type = CONV2D,
        units = 8,
        kernel = {4, 3},
        stride = {1, 2},
        dropout = 0.1)
@SharedLayer(name = "flat", type = FLATTEN)
@Training(epochs = 12, batchSize = 300, learningRate = 0.02)
public record Glyph(
        @Tensor(shape = {9, 11}) float[] image,
        @Task boolean upright,
        @Task boolean bright) {}
