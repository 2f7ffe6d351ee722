package shop;

import com.google.inject.Key;
import com.google.inject.Provider;
import io.polytask.api.PolytaskGenerated;
import io.polytask.inject.ModelModule;
import io.polytask.training.TrainingSetup;
import javax.annotation.processing.Generated;

/** Binds {@link QueryTrainer} and {@link QueryReader}, and all that they work with. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class QueryModule extends ModelModule<Query, QueryBatch, QueryPrediction> {
    /** The module of {@link Query}, as it was declared. */
    public QueryModule() {
        super(Query.class, new QueryBlueprint());
    }

    /** The key under which something of this model is bound, to be bound otherwise with an {@code OptionalBinder}. */
    public static <T> Key<T> key(Class<T> type) {
        return key(Query.class, type);
    }

    @Override
    protected void configure() {
        super.configure();
        Provider<TrainingSetup> setup = getProvider(key(TrainingSetup.class));
        bind(QueryTrainer.class).toProvider(() -> new QueryTrainer(setup.get()));
        bind(QueryReader.class).toInstance(new QueryReader());
    }
}
