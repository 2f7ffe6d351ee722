package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link SentenceTrainer} and {@link SentenceReader}, and all that they work with. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SentenceModule extends ModelModule<Sentence, SentenceBatch, SentencePrediction> {
    /** The module of {@link Sentence}, as it was declared. */
    public SentenceModule() {
        super(Sentence.class, new SentenceBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Sentence.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(SentenceTrainer.class).toProvider(() -> new SentenceTrainer(setup.get()));
        bind(SentenceReader.class).toInstance(new SentenceReader());
    }
}
