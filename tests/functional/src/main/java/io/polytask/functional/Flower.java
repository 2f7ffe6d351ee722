package io.polytask.functional;

import static io.polytask.api.Activation.TANH;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.DROPOUT;

import io.polytask.api.ClassWeights;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Tensor;
import io.polytask.api.Training;

/** A plain class with public fields. */
@MultiTaskModel
@SharedLayer(name = "hidden", type = DENSE, units = 8, activation = TANH)
@SharedLayer(name = "dropped", type = DROPOUT, dropout = 0.1)
@Training(epochs = 40, batchSize = 8, learningRate = 0.02)
public class Flower {
    @Tensor(shape = {2, 2})
    public float[] sizes;

    @Task(classWeights = ClassWeights.BALANCED, labelSmoothing = 0.1)
    public String species;

    @Task
    public float height = Float.NaN;
}
