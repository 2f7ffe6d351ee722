package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Flower} to the command line. */
@RegisteredModel
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class FlowerProvider implements ModelProvider<Flower, FlowerBatch, FlowerPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public FlowerProvider() {}

    @Override
    public Blueprint<Flower, FlowerBatch, FlowerPrediction> blueprint() {
        return new FlowerBlueprint();
    }

    @Override
    public ExampleReader<Flower> reader() {
        return new FlowerReader();
    }

    @Override
    public ModelModule<Flower, FlowerBatch, FlowerPrediction> module() {
        return new FlowerModule();
    }
}
