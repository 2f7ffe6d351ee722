package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Report} from files. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportReader extends ExampleReader<Report> {
    /** A reader that stops at the first bad row. */
    public ReportReader() {
        super(List.of("tokens"), List.of("tags", "chunks", "topic", "urgent"));
    }

    @Override
    protected Report read(Row row) {
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
