package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Query}. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum QueryTask {
    /** parts: for each token one tag of {@link Query.Part}. */
    PARTS("parts"),

    /** intent: one class of {@link Query.Intent}. */
    INTENT("intent"),

    /** price: a number. */
    PRICE("price");

    private final String task;

    QueryTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
