package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Car}. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum CarTask {
    /** sold: yes or no. */
    SOLD("sold"),

    /** price: a number. */
    PRICE("price");

    private final String task;

    CarTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
