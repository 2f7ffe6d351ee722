package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Digit} to the command line. */
@RegisteredModel
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class DigitProvider implements ModelProvider<Digit, DigitBatch, DigitPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public DigitProvider() {}

    @Override
    public Blueprint<Digit, DigitBatch, DigitPrediction> blueprint() {
        return new DigitBlueprint();
    }

    @Override
    public ExampleReader<Digit> reader() {
        return new DigitReader();
    }

    @Override
    public ModelModule<Digit, DigitBatch, DigitPrediction> module() {
        return new DigitModule();
    }
}
