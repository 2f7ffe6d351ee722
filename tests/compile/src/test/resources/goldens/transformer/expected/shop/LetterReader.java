package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Letter} from files. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class LetterReader extends ExampleReader<Letter> {
    /** A reader that stops at the first bad row. */
    public LetterReader() {
        super(
                List.of("tokens"),
                List.of("tags", "topic"),
                TokenColumns.inOrder("tokens", "tags"));
    }

    @Override
    protected Letter read(Row row) {
        row.requireAligned("tokens", "tags");
        return new Letter(
                row.tokens("tokens"),
                row.strings("tags"),
                row.string("topic"));
    }

    @Override
    protected String key(Letter letter) {
        return keyOf(letter.tokens());
    }
}
