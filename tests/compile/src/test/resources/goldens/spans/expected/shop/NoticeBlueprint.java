package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Notice} as it was declared. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class NoticeBlueprint implements Blueprint<Notice, NoticeBatch, NoticePrediction> {
    @Override
    public String name() {
        return "Notice";
    }

    @Override
    public List<String> tasks() {
        return List.of("entities", "dates", "tags", "kinds");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input text: @Text String, tokenizer CHARACTERS, maxTokens 512, ngrams 1, buckets 200000",
                "input tokens: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer characters: EMBEDDING of text, width 32",
                "layer context: BI_LSTM of characters, width 64",
                "layer summary: MAX_POOL of context, width 64",
                "layer words: EMBEDDING of tokens, width 32",
                "head entities: span List<Span<Entity>> of context, hidden [], decoder CRF",
                "head dates: span List<Span<Date>> of context, hidden []",
                "head tags: tagging List<String> of words, hidden [], decoder CRF",
                "head kinds: multi-label Set<Entity> of summary, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("characters", "text"), Map.entry("words", "tokens"));
    }

    @Override
    public NoticeEncoding encoding(Tokenizers tokenizers) {
        return new NoticeEncoding(tokenizers);
    }
}
