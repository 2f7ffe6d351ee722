package shop.model;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** Reads data sets of {@link Ticket.Line} from files. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SmallLineReader extends ExampleReader<Ticket.Line> {
    private static final Constants<Ticket.Urgency> URGENCY = Constants.of(Ticket.Urgency.values());

    /** A reader that stops at the first bad row. */
    public SmallLineReader() {
        super(List.of("subject", "body"), List.of("urgency", "spam"));
    }

    @Override
    protected Ticket.Line read(Row row) {
        return new Ticket.Line(
                row.string("id"),
                row.text("subject"),
                row.text("body"),
                row.constant("urgency", URGENCY),
                row.boolOrNull("spam"));
    }

    @Override
    protected String key(Ticket.Line line) {
        return keyOf(line.subject(), line.body());
    }
}
