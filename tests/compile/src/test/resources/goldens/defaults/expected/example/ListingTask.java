package example;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Listing}. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ListingTask {
    /** parts: for each token one tag of those in the training data. */
    PARTS("parts"),

    /** sold: yes or no. */
    SOLD("sold");

    private final String task;

    ListingTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
