import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Message}. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum MessageTask {
    /** spam: yes or no. */
    SPAM("spam");

    private final String task;

    MessageTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
