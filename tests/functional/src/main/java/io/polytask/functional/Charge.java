package io.polytask.functional;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.CUSTOM;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Training;

/** Two charges, read by a layer of one's own: whether they repel each other, and how strongly. */
@MultiTaskModel
@SharedLayer(name = "both", type = CONCAT)
@SharedLayer(name = "squares", type = CUSTOM, custom = Squares.class, units = 4)
@Training(epochs = 40, batchSize = 32, learningRate = 0.02)
public record Charge(
        @Numeric double left,
        @Numeric double right,
        @Task boolean repels,
        @Task double force) {}
