package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Query} from files. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class QueryReader extends ExampleReader<Query> {
    private static final Constants<Query.Part> PART = Constants.of(Query.Part.values());
    private static final Constants<Query.Intent> INTENT = Constants.of(Query.Intent.values());

    /** A reader that stops at the first bad row. */
    public QueryReader() {
        super(
                List.of("words"),
                List.of("parts", "intent", "price"),
                TokenColumns.inOrder("words", "parts"));
    }

    @Override
    protected Query read(Row row) {
        row.requireAligned("words", "parts");
        return new Query(
                row.tokens("words"),
                row.constants("parts", PART),
                row.constant("intent", INTENT),
                row.numberOrNull("price"));
    }

    @Override
    protected String key(Query query) {
        return keyOf(query.words());
    }
}
