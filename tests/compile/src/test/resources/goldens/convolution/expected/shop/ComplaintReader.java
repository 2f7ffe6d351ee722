package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Complaint} from files. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ComplaintReader extends ExampleReader<Complaint> {
    /** A reader that stops at the first bad row. */
    public ComplaintReader() {
        super(List.of("text"), List.of("product", "urgent"));
    }

    @Override
    protected Complaint read(Row row) {
        return new Complaint(
                row.text("text"),
                row.string("product"),
                row.boolOrNull("urgent"));
    }

    @Override
    protected String key(Complaint complaint) {
        return keyOf(complaint.text());
    }
}
