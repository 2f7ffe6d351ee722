package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link ReviewTrainer} and {@link ReviewReader}, and all that they work with. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReviewModule extends ModelModule<Review, ReviewBatch, ReviewPrediction> {
    /** The module of {@link Review}, as it was declared. */
    public ReviewModule() {
        super(Review.class, new ReviewBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Review.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(ReviewTrainer.class).toProvider(() -> new ReviewTrainer(setup.get()));
        bind(ReviewReader.class).toInstance(new ReviewReader());
    }
}
