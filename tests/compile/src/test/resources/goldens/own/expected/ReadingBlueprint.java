import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Reading} as it was declared. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReadingBlueprint implements Blueprint<Reading, ReadingBatch, ReadingPrediction> {
    @Override
    public String name() {
        return "Reading";
    }

    @Override
    public List<String> tasks() {
        return List.of("dull", "minutes");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input text: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer words: EMBEDDING of text, width 8",
                "layer waves: CUSTOM of words, width 6, class Layers.Waves",
                "layer last: CUSTOM of waves, width 6, class Layers.Last",
                "layer squares: CUSTOM of last, width 4, class Layers.Squares",
                "head dull: binary boolean of squares, hidden []",
                "head minutes: regression double of squares, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("words", "text"));
    }

    @Override
    public ReadingEncoding encoding(Tokenizers tokenizers) {
        return new ReadingEncoding(tokenizers);
    }
}
