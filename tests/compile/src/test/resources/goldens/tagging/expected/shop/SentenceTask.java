package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Sentence}. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum SentenceTask {
    /** tags: for each token one tag of {@link Sentence.Tag}. */
    TAGS,

    /** senses: for each token one tag of those in the training data. */
    SENSES,

    /** intent: one class of {@link Sentence.Intent}. */
    INTENT
}
