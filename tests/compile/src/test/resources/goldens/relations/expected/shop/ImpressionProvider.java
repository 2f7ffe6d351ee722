package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Impression} to the command line. */
@RegisteredModel
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ImpressionProvider implements ModelProvider<Impression, ImpressionBatch, ImpressionPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public ImpressionProvider() {}

    @Override
    public Blueprint<Impression, ImpressionBatch, ImpressionPrediction> blueprint() {
        return new ImpressionBlueprint();
    }

    @Override
    public ExampleReader<Impression> reader() {
        return new ImpressionReader();
    }

    @Override
    public ModelModule<Impression, ImpressionBatch, ImpressionPrediction> module() {
        return new ImpressionModule();
    }
}
