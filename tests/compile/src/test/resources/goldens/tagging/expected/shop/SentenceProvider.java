package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.RegisteredModel;
import io.polytask.cli.ModelProvider;
import io.polytask.data.ExampleReader;
import io.polytask.inject.ModelModule;
import io.polytask.model.Blueprint;
import javax.annotation.processing.Generated;

/** Hands {@link Sentence} to the command line. */
@RegisteredModel
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SentenceProvider implements ModelProvider<Sentence, SentenceBatch, SentencePrediction> {
    /** For {@link java.util.ServiceLoader}. */
    public SentenceProvider() {}

    @Override
    public Blueprint<Sentence, SentenceBatch, SentencePrediction> blueprint() {
        return new SentenceBlueprint();
    }

    @Override
    public ExampleReader<Sentence> reader() {
        return new SentenceReader();
    }

    @Override
    public ModelModule<Sentence, SentenceBatch, SentencePrediction> module() {
        return new SentenceModule();
    }
}
