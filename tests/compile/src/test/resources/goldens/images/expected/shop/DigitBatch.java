package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.TensorColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Digit}. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class DigitBatch extends Batch<Digit> {
    final TensorColumn image;
    final ClassColumn<String> value;
    final BinaryColumn legible;

    DigitBatch(DigitEncoding encoding) {
        image = feature(new TensorColumn(encoding.image));
        value = label(new ClassColumn<>(encoding.value));
        legible = label(new BinaryColumn(encoding.legible));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(float[] image) {
        this.image.add(image);
    }

    @Override
    protected void features(Digit digit) {
        addFeatures(digit.image());
    }

    @Override
    protected void labels(Digit digit) {
        value.add(digit.value());
        legible.add(digit.legible());
    }
}
