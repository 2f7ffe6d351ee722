package shop.model;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** The tasks of {@link SmallLine}. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum SmallLineTask {
    /** urgency: one class of {@link Ticket.Urgency}. */
    URGENCY("urgency"),

    /** spam: yes or no. */
    SPAM("spam");

    private final String task;

    SmallLineTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
