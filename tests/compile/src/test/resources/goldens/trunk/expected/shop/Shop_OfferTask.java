package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Shop.Offer}. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum Shop_OfferTask {
    /** tags: any labels of those in the training data. */
    TAGS("tags"),

    /** rating: a number. */
    RATING("rating");

    private final String task;

    Shop_OfferTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
