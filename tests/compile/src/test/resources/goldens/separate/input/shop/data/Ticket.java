package shop.data;

import io.polytask.api.Task;
import io.polytask.api.Text;

/** A domain class of another package, nested in another class. */
public final class Ticket {
    private Ticket() {}

    /** One line of a ticket. */
    public record Line(String id, @Text String subject, @Text String body, @Task Urgency urgency, @Task Boolean spam) {}

    /** How soon to answer. */
    public enum Urgency {
        LOW,
        HIGH
    }
}
