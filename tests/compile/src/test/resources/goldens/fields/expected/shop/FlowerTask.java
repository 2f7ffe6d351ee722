package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Flower}. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum FlowerTask {
    /** species: one class of those in the training data. */
    SPECIES,

    /** height: a number. */
    HEIGHT
}
