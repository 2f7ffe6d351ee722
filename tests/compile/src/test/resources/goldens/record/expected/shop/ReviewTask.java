package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Review}. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ReviewTask {
    /** category: one class of {@link Category}. */
    CATEGORY("category"),

    /** recommended: yes or no. */
    RECOMMENDED("recommended"),

    /** score: a number. */
    SCORE("score"),

    /** topics: any labels of {@link Review.Topic}. */
    TOPICS("topics"),

    /** sentiment: one class of those in the training data. */
    SENTIMENT("sentiment");

    private final String task;

    ReviewTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
