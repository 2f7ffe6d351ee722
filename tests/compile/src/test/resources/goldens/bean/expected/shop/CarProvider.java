package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Car} to the command line. */
@RegisteredModel
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class CarProvider implements ModelProvider<Car, CarBatch, CarPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public CarProvider() {}

    @Override
    public Blueprint<Car, CarBatch, CarPrediction> blueprint() {
        return new CarBlueprint();
    }

    @Override
    public ExampleReader<Car> reader() {
        return new CarReader();
    }

    @Override
    public ModelModule<Car, CarBatch, CarPrediction> module() {
        return new CarModule();
    }
}
