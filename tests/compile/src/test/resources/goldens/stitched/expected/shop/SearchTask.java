package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Search}. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum SearchTask {
    /** back: yes or no. */
    BACK("back"),

    /** like: yes or no. */
    LIKE("like");

    private final String task;

    SearchTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
