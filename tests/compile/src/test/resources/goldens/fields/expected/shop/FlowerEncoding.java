package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.ClassEncoder;
import io.polytask.encode.RegressionEncoder;
import io.polytask.encode.TensorEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Flower} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class FlowerEncoding extends Encoding<Flower, FlowerBatch, FlowerPrediction> {
    final TensorEncoder sizes;
    final ClassEncoder<String> species;
    final RegressionEncoder height;

    FlowerEncoding(Tokenizers tokenizers) {
        sizes = add(new TensorEncoder("sizes", 2, 2));
        species = add(ClassEncoder.learned("species"));
        height = add(new RegressionEncoder("height"));
    }

    @Override
    protected void observe(Flower flower) {
        sizes.observe(flower.sizes);
        species.observe(flower.species);
        height.observe(flower.height);
    }

    @Override
    public FlowerBatch batch() {
        return new FlowerBatch(this);
    }

    @Override
    public FlowerNetwork network(Layout layout) {
        return new FlowerNetwork(this, layout);
    }
}
