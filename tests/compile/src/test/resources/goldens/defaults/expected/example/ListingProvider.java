package example;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Listing} to the command line. */
@RegisteredModel
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ListingProvider implements ModelProvider<Listing, ListingBatch, ListingPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public ListingProvider() {}

    @Override
    public Blueprint<Listing, ListingBatch, ListingPrediction> blueprint() {
        return new ListingBlueprint();
    }

    @Override
    public ExampleReader<Listing> reader() {
        return new ListingReader();
    }

    @Override
    public ModelModule<Listing, ListingBatch, ListingPrediction> module() {
        return new ListingModule();
    }
}
