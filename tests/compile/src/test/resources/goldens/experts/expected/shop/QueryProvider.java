package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Query} to the command line. */
@RegisteredModel
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class QueryProvider implements ModelProvider<Query, QueryBatch, QueryPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public QueryProvider() {}

    @Override
    public Blueprint<Query, QueryBatch, QueryPrediction> blueprint() {
        return new QueryBlueprint();
    }

    @Override
    public ExampleReader<Query> reader() {
        return new QueryReader();
    }

    @Override
    public ModelModule<Query, QueryBatch, QueryPrediction> module() {
        return new QueryModule();
    }
}
