package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Report} from files. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportReader extends ExampleReader<Report> {
    /** A reader that stops at the first bad row. */
    public ReportReader() {
        super(
                List.of("tokens"),
                List.of("tags", "chunks", "topic", "urgent"),
                TokenColumns.inOrder("tokens", "tags", "chunks"));
    }

    @Override
    protected Report read(Row row) {
        row.requireAligned("tokens", "tags", "chunks");
        return new Report(
                row.tokens("tokens"),
                row.strings("tags"),
                row.strings("chunks"),
                row.string("topic"),
                row.boolOrNull("urgent"));
    }

    @Override
    protected String key(Report report) {
        return keyOf(report.tokens());
    }
}
