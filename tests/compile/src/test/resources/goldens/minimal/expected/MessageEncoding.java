import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Message} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class MessageEncoding extends Encoding<Message, MessageBatch, MessagePrediction> {
    final TextEncoder text;
    final BinaryEncoder spam;

    MessageEncoding(Tokenizers tokenizers) {
        text = add(TextEncoder.of(
                "text",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        spam = add(new BinaryEncoder("spam"));
    }

    @Override
    protected void observe(Message message) {
        text.observe(message.text());
        spam.observe(message.spam());
    }

    @Override
    public MessageBatch batch() {
        return new MessageBatch(this);
    }

    @Override
    public MessageNetwork network(Layout layout) {
        return new MessageNetwork(this, layout);
    }
}
