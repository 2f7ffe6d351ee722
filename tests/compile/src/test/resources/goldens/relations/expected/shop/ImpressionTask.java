package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Impression}. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ImpressionTask {
    /** buy: yes or no. */
    BUY("buy"),

    /** click: yes or no. */
    CLICK("click"),

    /** again: yes or no. */
    AGAIN("again"),

    /** topic: one class of those in the training data. */
    TOPIC("topic"),

    /** price: a number. */
    PRICE("price"),

    /** tags: for each token one tag of those in the training data. */
    TAGS("tags");

    private final String task;

    ImpressionTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
