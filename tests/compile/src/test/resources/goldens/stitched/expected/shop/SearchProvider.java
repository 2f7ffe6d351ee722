package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Search} to the command line. */
@RegisteredModel
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SearchProvider implements ModelProvider<Search, SearchBatch, SearchPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public SearchProvider() {}

    @Override
    public Blueprint<Search, SearchBatch, SearchPrediction> blueprint() {
        return new SearchBlueprint();
    }

    @Override
    public ExampleReader<Search> reader() {
        return new SearchReader();
    }

    @Override
    public ModelModule<Search, SearchBatch, SearchPrediction> module() {
        return new SearchModule();
    }
}
