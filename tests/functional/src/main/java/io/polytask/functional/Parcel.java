package io.polytask.functional;

import static io.polytask.api.LayerType.CONCAT;
import static io.polytask.api.LayerType.DENSE;
import static io.polytask.api.LayerType.EMBEDDING;
import static io.polytask.api.LayerType.MEAN_POOL;
import static io.polytask.api.Loss.HUBER;

import io.polytask.api.Categorical;
import io.polytask.api.Column;
import io.polytask.api.Head;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Numeric;
import io.polytask.api.SharedLayer;
import io.polytask.api.Task;
import io.polytask.api.Text;
import io.polytask.api.Training;
import java.util.Set;

/** A record of three kinds of inputs and five kinds of tasks. */
@MultiTaskModel
@SharedLayer(name = "words", type = EMBEDDING, units = 16)
@SharedLayer(name = "summary", type = MEAN_POOL)
@SharedLayer(
        name = "joined",
        type = CONCAT,
        from = {"summary", "weight", "size"})
@SharedLayer(name = "hidden", type = DENSE, units = 16)
@Training(epochs = 30, batchSize = 16, learningRate = 0.02)
public record Parcel(
        @Text String label,
        @Numeric double weight,
        @Categorical(units = 4) Size size,
        @Task @Head(hidden = 8) Content content,
        @Task Boolean fragile,
        @Task(loss = HUBER) double postage,
        @Task Set<Mark> marks,
        @Column("from") @Task @Head(from = "summary") String sender) {

    /** How large it is. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** What is in it. */
    public enum Content {
        BOOKS,
        GLASS,
        TOOLS
    }

    /** What is written on it. */
    public enum Mark {
        EXPRESS,
        HEAVY
    }
}
