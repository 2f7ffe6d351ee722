package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link VisitTrainer} and {@link VisitReader}, and all that they work with. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class VisitModule extends ModelModule<Visit, VisitBatch, VisitPrediction> {
    /** The module of {@link Visit}, as it was declared. */
    public VisitModule() {
        super(Visit.class, new VisitBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Visit.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(VisitTrainer.class).toProvider(() -> new VisitTrainer(setup.get()));
        bind(VisitReader.class).toInstance(new VisitReader());
    }
}
