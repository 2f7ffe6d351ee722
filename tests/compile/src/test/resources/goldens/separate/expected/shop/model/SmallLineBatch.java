package shop.model;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** Encoded examples, one column for each input and label of {@link Ticket.Line}. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SmallLineBatch extends Batch<Ticket.Line> {
    final TextColumn subject;
    final TextColumn body;
    final ClassColumn<Ticket.Urgency> urgency;
    final BinaryColumn spam;

    SmallLineBatch(SmallLineEncoding encoding) {
        subject = feature(new TextColumn(encoding.subject));
        body = feature(new TextColumn(encoding.body));
        urgency = label(new ClassColumn<>(encoding.urgency));
        spam = label(new BinaryColumn(encoding.spam));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String subject, String body) {
        this.subject.add(subject);
        this.body.add(body);
    }

    @Override
    protected void features(Ticket.Line line) {
        addFeatures(line.subject(), line.body());
    }

    @Override
    protected void labels(Ticket.Line line) {
        urgency.add(line.urgency());
        spam.add(line.spam());
    }
}
