package shop.model;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** How a {@link Ticket.Line} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SmallLineEncoding extends Encoding<Ticket.Line, SmallLineBatch, SmallLinePrediction> {
    final TextEncoder subject;
    final TextEncoder body;
    final ClassEncoder<Ticket.Urgency> urgency;
    final BinaryEncoder spam;

    SmallLineEncoding(Tokenizers tokenizers) {
        subject = add(TextEncoder.of(
                "subject",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        body = add(TextEncoder.of(
                "body",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        urgency = add(ClassEncoder.of("urgency", List.of(Ticket.Urgency.values())));
        spam = add(new BinaryEncoder("spam"));
    }

    @Override
    protected void observe(Ticket.Line line) {
        subject.observe(line.subject());
        body.observe(line.body());
        urgency.observe(line.urgency());
        spam.observe(line.spam());
    }

    @Override
    public SmallLineBatch batch() {
        return new SmallLineBatch(this);
    }

    @Override
    public SmallLineNetwork network(Layout layout) {
        return new SmallLineNetwork(this, layout);
    }
}
