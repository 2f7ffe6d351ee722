package io.polytask.examples.digits;

import static io.polytask.api.LayerType.CONV2D;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.FLATTEN;
import static io.polytask.api.LayerType.MAX_POOL2D;
import static io.polytask.api.ScheduleType.LINEAR;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Training;

/**
 * Two digits in one image (Sabour, Frosst, Hinton: Dynamic routing between capsules, 2017; as two tasks: Sener, Koltun:
 * Multi-task learning as multi-objective optimization, 2018), read by a LeNet.
 *
 * @param image the pixels in [0, 1]
 * @param left the digit that is further to the left and to the top
 * @param right the other one
 */
@MultiTaskModel
@SharedLayer(name = "strokes", type = CONV2D, units = 16, kernel = 5)
@SharedLayer(name = "smaller", type = MAX_POOL2D, kernel = 2)
@SharedLayer(name = "shapes", type = CONV2D, units = 32, kernel = 5)
@SharedLayer(name = "smallest", type = MAX_POOL2D, kernel = 2)
@SharedLayer(name = "flat", type = FLATTEN)
@SharedLayer(name = "hidden", type = DENSE, units = 128, dropout = 0.3)
@Training(epochs = 6, batchSize = 128, learningRate = 2e-3, schedule = LINEAR)
public record TwoDigits(
        @Tensor(shape = {TwoDigits.SIDE, TwoDigits.SIDE}) float[] image,
        @Task @Head(hidden = 64) Digit left,
        @Task @Head(hidden = 64) Digit right) {
    /** Rows and columns of the image. */
    static final int SIDE = 36;
}
