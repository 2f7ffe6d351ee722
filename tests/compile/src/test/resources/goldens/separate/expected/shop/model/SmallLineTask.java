package shop.model;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** The tasks of {@link SmallLine}. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum SmallLineTask {
    /** urgency: one class of {@link Ticket.Urgency}. */
    URGENCY,

    /** spam: yes or no. */
    SPAM
}
