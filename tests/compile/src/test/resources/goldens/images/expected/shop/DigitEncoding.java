package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.BinaryEncoder;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.TensorEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Digit} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class DigitEncoding extends Encoding<Digit, DigitBatch, DigitPrediction> {
    final TensorEncoder image;
    final ClassEncoder<String> value;
    final BinaryEncoder legible;

    DigitEncoding(Tokenizers tokenizers) {
        image = add(new TensorEncoder("image", 36, 28, 2));
        value = add(ClassEncoder.learned("value"));
        legible = add(new BinaryEncoder("legible"));
    }

    @Override
    protected void observe(Digit digit) {
        image.observe(digit.image());
        value.observe(digit.value());
        legible.observe(digit.legible());
    }

    @Override
    public DigitBatch batch() {
        return new DigitBatch(this);
    }

    @Override
    public DigitNetwork network(Layout layout) {
        return new DigitNetwork(this, layout);
    }
}
