import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Reading} to the command line. */
@RegisteredModel
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReadingProvider implements ModelProvider<Reading, ReadingBatch, ReadingPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public ReadingProvider() {}

    @Override
    public Blueprint<Reading, ReadingBatch, ReadingPrediction> blueprint() {
        return new ReadingBlueprint();
    }

    @Override
    public ExampleReader<Reading> reader() {
        return new ReadingReader();
    }

    @Override
    public ModelModule<Reading, ReadingBatch, ReadingPrediction> module() {
        return new ReadingModule();
    }
}
