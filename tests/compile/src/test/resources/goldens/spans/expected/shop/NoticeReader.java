package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Notice} from files. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class NoticeReader extends ExampleReader<Notice> {
    private static final Constants<Notice.Entity> ENTITY = Constants.of(Notice.Entity.values());
    private static final Constants<Notice.Date> DATE = Constants.of(Notice.Date.values());

    /** A reader that stops at the first bad row. */
    public NoticeReader() {
        super(
                List.of("text", "tokens"),
                List.of("entities", "dates", "tags", "kinds"),
                TokenColumns.inOrder("tokens", "entities", "dates", "tags"));
    }

    @Override
    protected Notice read(Row row) {
        row.requireAligned("tokens", "tags");
        return new Notice(
                row.text("text"),
                row.tokens("tokens"),
                row.spans("entities", "text", ENTITY),
                row.spans("dates", "text", DATE),
                row.strings("tags"),
                row.constantSet("kinds", ENTITY));
    }

    @Override
    protected String key(Notice notice) {
        return keyOf(notice.text(), notice.tokens());
    }
}
