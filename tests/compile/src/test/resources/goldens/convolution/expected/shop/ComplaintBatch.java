package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.TextColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Complaint}. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ComplaintBatch extends Batch<Complaint> {
    final TextColumn text;
    final ClassColumn<String> product;
    final BinaryColumn urgent;

    ComplaintBatch(ComplaintEncoding encoding) {
        text = feature(new TextColumn(encoding.text));
        product = label(new ClassColumn<>(encoding.product));
        urgent = label(new BinaryColumn(encoding.urgent));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(String text) {
        this.text.add(text);
    }

    @Override
    protected void features(Complaint complaint) {
        addFeatures(complaint.text());
    }

    @Override
    protected void labels(Complaint complaint) {
        product.add(complaint.product());
        urgent.add(complaint.urgent());
    }
}
