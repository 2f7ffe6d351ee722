import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link ReadingTrainer} and {@link ReadingReader}, and all that they work with. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReadingModule extends ModelModule<Reading, ReadingBatch, ReadingPrediction> {
    /** The module of {@link Reading}, as it was declared. */
    public ReadingModule() {
        super(Reading.class, new ReadingBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Reading.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(ReadingTrainer.class).toProvider(() -> new ReadingTrainer(setup.get()));
        bind(ReadingReader.class).toInstance(new ReadingReader());
    }
}
