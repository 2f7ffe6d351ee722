package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link CarTrainer} and {@link CarReader}, and all that they work with. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class CarModule extends ModelModule<Car, CarBatch, CarPrediction> {
    /** The module of {@link Car}, as it was declared. */
    public CarModule() {
        super(Car.class, new CarBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Car.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(CarTrainer.class).toProvider(() -> new CarTrainer(setup.get()));
        bind(CarReader.class).toInstance(new CarReader());
    }
}
