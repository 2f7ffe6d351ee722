package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Report}. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ReportTask {
    /** tags: for each token one tag of those in the training data. */
    TAGS("tags"),

    /** chunks: for each token one tag of those in the training data. */
    CHUNKS("chunks"),

    /** topic: one class of those in the training data. */
    TOPIC("topic"),

    /** urgent: yes or no. */
    URGENT("urgent");

    private final String task;

    ReportTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
