package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link DigitTrainer} and {@link DigitReader}, and all that they work with. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class DigitModule extends ModelModule<Digit, DigitBatch, DigitPrediction> {
    /** The module of {@link Digit}, as it was declared. */
    public DigitModule() {
        super(Digit.class, new DigitBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Digit.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(DigitTrainer.class).toProvider(() -> new DigitTrainer(setup.get()));
        bind(DigitReader.class).toInstance(new DigitReader());
    }
}
