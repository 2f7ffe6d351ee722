package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Visit} to the command line. */
@RegisteredModel
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class VisitProvider implements ModelProvider<Visit, VisitBatch, VisitPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public VisitProvider() {}

    @Override
    public Blueprint<Visit, VisitBatch, VisitPrediction> blueprint() {
        return new VisitBlueprint();
    }

    @Override
    public ExampleReader<Visit> reader() {
        return new VisitReader();
    }

    @Override
    public ModelModule<Visit, VisitBatch, VisitPrediction> module() {
        return new VisitModule();
    }
}
