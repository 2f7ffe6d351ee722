package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Complaint}. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ComplaintTask {
    /** product: one class of those in the training data. */
    PRODUCT("product"),

    /** urgent: yes or no. */
    URGENT("urgent");

    private final String task;

    ComplaintTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
