package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Shop.Offer}. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum Shop_OfferTask {
    /** tags: any labels of those in the training data. */
    TAGS,

    /** rating: a number. */
    RATING
}
