package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link LetterTrainer} and {@link LetterReader}, and all that they work with. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class LetterModule extends ModelModule<Letter, LetterBatch, LetterPrediction> {
    /** The module of {@link Letter}, as it was declared. */
    public LetterModule() {
        super(Letter.class, new LetterBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Letter.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(LetterTrainer.class).toProvider(() -> new LetterTrainer(setup.get()));
        bind(LetterReader.class).toInstance(new LetterReader());
    }
}
