import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Reading}. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ReadingTask {
    /** dull: yes or no. */
    DULL("dull"),

    /** minutes: a number. */
    MINUTES("minutes");

    private final String task;

    ReadingTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
