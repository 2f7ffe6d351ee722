package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Review} to the command line. */
@RegisteredModel
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReviewProvider implements ModelProvider<Review, ReviewBatch, ReviewPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public ReviewProvider() {}

    @Override
    public Blueprint<Review, ReviewBatch, ReviewPrediction> blueprint() {
        return new ReviewBlueprint();
    }

    @Override
    public ExampleReader<Review> reader() {
        return new ReviewReader();
    }

    @Override
    public ModelModule<Review, ReviewBatch, ReviewPrediction> module() {
        return new ReviewModule();
    }
}
