package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link SearchTrainer} and {@link SearchReader}, and all that they work with. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SearchModule extends ModelModule<Search, SearchBatch, SearchPrediction> {
    /** The module of {@link Search}, as it was declared. */
    public SearchModule() {
        super(Search.class, new SearchBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Search.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(SearchTrainer.class).toProvider(() -> new SearchTrainer(setup.get()));
        bind(SearchReader.class).toInstance(new SearchReader());
    }
}
