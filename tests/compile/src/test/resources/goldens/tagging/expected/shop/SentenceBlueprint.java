package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Sentence} as it was declared. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SentenceBlueprint implements Blueprint<Sentence, SentenceBatch, SentencePrediction> {
    @Override
    public String name() {
        return "Sentence";
    }

    @Override
    public List<String> tasks() {
        return List.of("tags", "senses", "intent");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input tokens: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer words: EMBEDDING of tokens, width 32",
                "layer normed: LAYER_NORM of words, width 32",
                "layer context: DENSE of normed, width 32, activation RELU",
                "layer summary: MAX_POOL of context, width 32",
                "head tags: tagging List<Tag> of context, hidden []",
                "head senses: tagging List<String> of words, hidden []",
                "head intent: classification Intent of summary, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("words", "tokens"));
    }

    @Override
    public SentenceEncoding encoding(Tokenizers tokenizers) {
        return new SentenceEncoding(tokenizers);
    }
}
