package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Flower}. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum FlowerTask {
    /** species: one class of those in the training data. */
    SPECIES("species"),

    /** height: a number. */
    HEIGHT("height");

    private final String task;

    FlowerTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
