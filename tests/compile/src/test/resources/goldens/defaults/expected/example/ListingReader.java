package example;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Listing} from files. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ListingReader extends ExampleReader<Listing> {
    /** A reader that stops at the first bad row. */
    public ListingReader() {
        super(
                List.of("words", "title", "picture", "corner", "hidden", "used"),
                List.of("parts", "sold"),
                TokenColumns.inOrder("words", "parts"));
    }

    @Override
    protected Listing read(Row row) {
        row.requireAligned("words", "parts");
        return new Listing(
                row.tokens("words"),
                row.text("title"),
                row.tensor("picture", 32, 24, 3),
                row.tensor("corner", 4, 4),
                row.number("hidden"),
                row.bool("used"),
                row.strings("parts"),
                row.bool("sold"));
    }

    @Override
    protected String key(Listing listing) {
        return keyOf(listing.words(), listing.title());
    }
}
