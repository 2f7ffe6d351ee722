package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Letter} as it was declared. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class LetterBlueprint implements Blueprint<Letter, LetterBatch, LetterPrediction> {
    @Override
    public String name() {
        return "Letter";
    }

    @Override
    public List<String> tasks() {
        return List.of("tags", "topic");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input tokens: @Text List<String>, tokenizer WORDS, maxTokens 100, ngrams 1, buckets 200000",
                "layer words: EMBEDDING of tokens, width 32",
                "layer context: TRANSFORMER of words, width 32, activation RELU, blocks 1, heads 4, positions LEARNED, hidden 128",
                "layer again: TRANSFORMER of context, width 32, activation TANH, blocks 2, heads 8, positions SINUSOIDAL, hidden 48",
                "layer gist: ATTENTION_POOL of again, width 32, hidden 32",
                "head tags: tagging List<String> of again, hidden []",
                "head topic: classification String of gist, hidden []");
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
    public LetterEncoding encoding(Tokenizers tokenizers) {
        return new LetterEncoding(tokenizers);
    }
}
