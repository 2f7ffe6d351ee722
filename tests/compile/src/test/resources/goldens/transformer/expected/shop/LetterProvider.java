package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Letter} to the command line. */
@RegisteredModel
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class LetterProvider implements ModelProvider<Letter, LetterBatch, LetterPrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public LetterProvider() {}

    @Override
    public Blueprint<Letter, LetterBatch, LetterPrediction> blueprint() {
        return new LetterBlueprint();
    }

    @Override
    public ExampleReader<Letter> reader() {
        return new LetterReader();
    }

    @Override
    public ModelModule<Letter, LetterBatch, LetterPrediction> module() {
        return new LetterModule();
    }
}
