package example;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link ListingTrainer} and {@link ListingReader}, and all that they work with. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ListingModule extends ModelModule<Listing, ListingBatch, ListingPrediction> {
    /** The module of {@link Listing}, as it was declared. */
    public ListingModule() {
        super(Listing.class, new ListingBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Listing.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(ListingTrainer.class).toProvider(() -> new ListingTrainer(setup.get()));
        bind(ListingReader.class).toInstance(new ListingReader());
    }
}
