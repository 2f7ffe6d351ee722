package io.polytask.benchmarks.scale;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;

/**
 * Many tasks on one layer that reads many numbers.
 *
 * @param pixels the input
 * @param task1 a label
 * @param task2 a label
 * @param task3 a label
 * @param task4 a label
 * @param task5 a label
 * @param task6 a label
 * @param task7 a label
 * @param task8 a label
 * @param task9 a label
 * @param task10 a label
 * @param task11 a label
 * @param task12 a label
 * @param task13 a label
 * @param task14 a label
 * @param task15 a label
 * @param task16 a label
 */
@MultiTaskModel
@SharedLayer(name = "shared", type = DENSE, units = 512)
public record Scan(
        @Tensor(shape = 784) float[] pixels,
        @Task @Head(hidden = 64) boolean task1,
        @Task @Head(hidden = 64) boolean task2,
        @Task @Head(hidden = 64) boolean task3,
        @Task @Head(hidden = 64) boolean task4,
        @Task @Head(hidden = 64) boolean task5,
        @Task @Head(hidden = 64) boolean task6,
        @Task @Head(hidden = 64) boolean task7,
        @Task @Head(hidden = 64) boolean task8,
        @Task @Head(hidden = 64) boolean task9,
        @Task @Head(hidden = 64) boolean task10,
        @Task @Head(hidden = 64) boolean task11,
        @Task @Head(hidden = 64) boolean task12,
        @Task @Head(hidden = 64) boolean task13,
        @Task @Head(hidden = 64) boolean task14,
        @Task @Head(hidden = 64) boolean task15,
        @Task @Head(hidden = 64) boolean task16) {}
