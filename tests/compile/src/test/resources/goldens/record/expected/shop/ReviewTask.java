package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Review}. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum ReviewTask {
    /** category: one class of {@link Category}. */
    CATEGORY,

    /** recommended: yes or no. */
    RECOMMENDED,

    /** score: a number. */
    SCORE,

    /** topics: any labels of {@link Review.Topic}. */
    TOPICS,

    /** sentiment: one class of those in the training data. */
    SENTIMENT
}
