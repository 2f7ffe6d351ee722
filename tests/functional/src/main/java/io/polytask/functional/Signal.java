package io.polytask.functional;

import static io.polytask.api.LayerType.DENSE;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Training;

/** Some numbers, and two questions about them, either of which may stay open. */
@MultiTaskModel
@SharedLayer(name = "trunk", type = DENSE, units = 16)
@Training(epochs = 10, batchSize = 32, learningRate = 0.03, shuffle = false)
public record Signal(
        @Tensor(shape = {6}) float[] values,
        @Task Boolean rising,
        @Task Boolean loud) {}
