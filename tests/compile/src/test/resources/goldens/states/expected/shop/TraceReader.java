package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Trace} from files. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class TraceReader extends ExampleReader<Trace> {
    /** A reader that stops at the first bad row. */
    public TraceReader() {
        super(
                List.of("steps"),
                List.of("faults"),
                TokenColumns.inOrder("steps", "faults"));
    }

    @Override
    protected Trace read(Row row) {
        row.requireAligned("steps", "faults");
        return new Trace(
                row.tokens("steps"),
                row.strings("faults"));
    }

    @Override
    protected String key(Trace trace) {
        return keyOf(trace.steps());
    }
}
