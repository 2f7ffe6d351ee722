package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Impression} from files. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ImpressionReader extends ExampleReader<Impression> {
    /** A reader that stops at the first bad row. */
    public ImpressionReader() {
        super(
                List.of("query"),
                List.of("buy", "click", "again", "topic", "price", "tags"),
                TokenColumns.inOrder("query", "tags"));
    }

    @Override
    protected Impression read(Row row) {
        row.requireAligned("query", "tags");
        return new Impression(
                row.tokens("query"),
                row.bool("buy"),
                row.bool("click"),
                row.boolOrNull("again"),
                row.string("topic"),
                row.number("price"),
                row.strings("tags"));
    }

    @Override
    protected String key(Impression impression) {
        return keyOf(impression.query());
    }
}
