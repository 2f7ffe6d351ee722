package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link FlowerTrainer} and {@link FlowerReader}, and all that they work with. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class FlowerModule extends ModelModule<Flower, FlowerBatch, FlowerPrediction> {
    /** The module of {@link Flower}, as it was declared. */
    public FlowerModule() {
        super(Flower.class, new FlowerBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Flower.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(FlowerTrainer.class).toProvider(() -> new FlowerTrainer(setup.get()));
        bind(FlowerReader.class).toInstance(new FlowerReader());
    }
}
