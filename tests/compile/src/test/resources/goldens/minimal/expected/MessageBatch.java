import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Message}. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class MessageBatch extends Batch<Message> {
    final TextColumn text;
    final BinaryColumn spam;

    MessageBatch(MessageEncoding encoding) {
        text = feature(new TextColumn(encoding.text));
        spam = label(new BinaryColumn(encoding.spam));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String text) {
        this.text.add(text);
    }

    @Override
    protected void features(Message message) {
        addFeatures(message.text());
    }

    @Override
    protected void labels(Message message) {
        spam.add(message.spam());
    }
}
