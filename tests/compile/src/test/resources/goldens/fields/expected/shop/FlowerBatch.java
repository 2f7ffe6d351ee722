package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.TensorColumn;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Flower}. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class FlowerBatch extends Batch<Flower> {
    final TensorColumn sizes;
    final ClassColumn<String> species;
    final RegressionColumn height;

    FlowerBatch(FlowerEncoding encoding) {
        sizes = feature(new TensorColumn(encoding.sizes));
        species = label(new ClassColumn<>(encoding.species));
        height = label(new RegressionColumn(encoding.height));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(float[] sizes) {
        this.sizes.add(sizes);
    }

    @Override
    protected void features(Flower flower) {
        addFeatures(flower.sizes);
    }

    @Override
    protected void labels(Flower flower) {
        species.add(flower.species);
        height.add(flower.height);
    }
}
