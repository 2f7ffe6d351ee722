package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Trace}. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum TraceTask {
    /** faults: for each token one tag of those in the training data. */
    FAULTS("faults");

    private final String task;

    TraceTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
