package shop.model;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** Binds {@link SmallLineTrainer} and {@link SmallLineReader}, and all that they work with. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SmallLineModule extends ModelModule<Ticket.Line, SmallLineBatch, SmallLinePrediction> {
    /** The module of {@link SmallLine}, as it was declared. */
    public SmallLineModule() {
        super(SmallLine.class, new SmallLineBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(SmallLine.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(SmallLineTrainer.class).toProvider(() -> new SmallLineTrainer(setup.get()));
        bind(SmallLineReader.class).toInstance(new SmallLineReader());
    }
}
