package io.polytask.functional;

import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.Relation.ENTIRE_SPACE;
import static io.polytask.api.Relation.TRANSFER;

import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Training;

/** Steps of a visit, of which each presupposes the one before, and what is given other tasks besides. */
@MultiTaskModel
@SharedLayer(name = "hidden", type = DENSE, units = 16)
@Training(epochs = 20, batchSize = 32, learningRate = 0.01)
public record Visit(
        @Numeric double interest,
        @Numeric double budget,
        @Task(given = "click", relation = ENTIRE_SPACE) boolean buy,
        @Task Boolean click,

        @Task(given = "buy", relation = TRANSFER) @Head(hidden = 8)
        boolean again,

        @Task(given = {"click", "buy"}) double minutes,
        @Task(given = "click", stopGradient = true) Device device) {

    /** What it was made with. */
    public enum Device {
        PHONE,
        DESK
    }
}
