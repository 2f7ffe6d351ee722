package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link ImpressionTrainer} and {@link ImpressionReader}, and all that they work with. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ImpressionModule extends ModelModule<Impression, ImpressionBatch, ImpressionPrediction> {
    /** The module of {@link Impression}, as it was declared. */
    public ImpressionModule() {
        super(Impression.class, new ImpressionBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Impression.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(ImpressionTrainer.class).toProvider(() -> new ImpressionTrainer(setup.get()));
        bind(ImpressionReader.class).toInstance(new ImpressionReader());
    }
}
