package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.Constants;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import io.polytask.data.TokenColumns;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Sentence} from files. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SentenceReader extends ExampleReader<Sentence> {
    private static final Constants<Sentence.Tag> TAG = Constants.of(Sentence.Tag.values());
    private static final Constants<Sentence.Intent> INTENT = Constants.of(Sentence.Intent.values());

    /** A reader that stops at the first bad row. */
    public SentenceReader() {
        super(
                List.of("tokens"),
                List.of("ner", "senses", "intent"),
                TokenColumns.of("", "tokens", "", "ner"));
    }

    @Override
    protected Sentence read(Row row) {
        row.requireAligned("tokens", "ner", "senses");
        return new Sentence(
                row.tokens("tokens"),
                row.constants("ner", TAG),
                row.strings("senses"),
                row.constant("intent", INTENT));
    }

    @Override
    protected String key(Sentence sentence) {
        return keyOf(sentence.tokens());
    }
}
