import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Message} from files. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class MessageReader extends ExampleReader<Message> {
    /** A reader that stops at the first bad row. */
    public MessageReader() {
        super(List.of("text"), List.of("spam"));
    }

    @Override
    protected Message read(Row row) {
        return new Message(
                row.text("text"),
                row.bool("spam"));
    }

    @Override
    protected String key(Message message) {
        return keyOf(message.text());
    }
}
