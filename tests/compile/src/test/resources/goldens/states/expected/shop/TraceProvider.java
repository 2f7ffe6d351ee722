package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Trace} to the command line. */
@RegisteredModel
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class TraceProvider implements ModelProvider<Trace, TraceBatch, TracePrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public TraceProvider() {}

    @Override
    public Blueprint<Trace, TraceBatch, TracePrediction> blueprint() {
        return new TraceBlueprint();
    }

    @Override
    public ExampleReader<Trace> reader() {
        return new TraceReader();
    }

    @Override
    public ModelModule<Trace, TraceBatch, TracePrediction> module() {
        return new TraceModule();
    }
}
