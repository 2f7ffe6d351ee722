package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link TraceTrainer} and {@link TraceReader}, and all that they work with. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class TraceModule extends ModelModule<Trace, TraceBatch, TracePrediction> {
    /** The module of {@link Trace}, as it was declared. */
    public TraceModule() {
        super(Trace.class, new TraceBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Trace.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(TraceTrainer.class).toProvider(() -> new TraceTrainer(setup.get()));
        bind(TraceReader.class).toInstance(new TraceReader());
    }
}
