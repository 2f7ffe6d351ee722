package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Letter}. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum LetterTask {
    /** tags: for each token one tag of those in the training data. */
    TAGS("tags"),

    /** topic: one class of those in the training data. */
    TOPIC("topic");

    private final String task;

    LetterTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
