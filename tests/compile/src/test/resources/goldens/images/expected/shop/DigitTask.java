package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Digit}. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum DigitTask {
    /** value: one class of those in the training data. */
    VALUE("value"),

    /** legible: yes or no. */
    LEGIBLE("legible");

    private final String task;

    DigitTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
