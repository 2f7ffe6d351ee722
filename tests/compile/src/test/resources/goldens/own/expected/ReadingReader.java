import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Reading} from files. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReadingReader extends ExampleReader<Reading> {
    /** A reader that stops at the first bad row. */
    public ReadingReader() {
        super(List.of("text"), List.of("dull", "minutes"));
    }

    @Override
    protected Reading read(Row row) {
        return new Reading(
                row.text("text"),
                row.bool("dull"),
                row.number("minutes"));
    }

    @Override
    protected String key(Reading reading) {
        return keyOf(reading.text());
    }
}
