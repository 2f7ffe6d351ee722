package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Notice}. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum NoticeTask {
    /** entities: spans of {@link Notice.Entity}. */
    ENTITIES("entities"),

    /** dates: spans of {@link Notice.Date}. */
    DATES("dates"),

    /** tags: for each token one tag of those in the training data. */
    TAGS("tags"),

    /** kinds: any labels of {@link Notice.Entity}. */
    KINDS("kinds");

    private final String task;

    NoticeTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
