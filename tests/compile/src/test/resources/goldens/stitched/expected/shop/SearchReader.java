package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Search} from files. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SearchReader extends ExampleReader<Search> {
    /** A reader that stops at the first bad row. */
    public SearchReader() {
        super(List.of("query"), List.of("back", "like"));
    }

    @Override
    protected Search read(Row row) {
        return new Search(
                row.text("query"),
                row.bool("back"),
                row.bool("like"));
    }

    @Override
    protected String key(Search search) {
        return keyOf(search.query());
    }
}
