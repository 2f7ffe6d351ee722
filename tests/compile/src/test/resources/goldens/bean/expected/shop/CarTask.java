package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Car}. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum CarTask {
    /** sold: yes or no. */
    SOLD,

    /** price: a number. */
    PRICE
}
