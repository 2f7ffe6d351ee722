package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Search} as it was declared. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SearchBlueprint implements Blueprint<Search, SearchBatch, SearchPrediction> {
    @Override
    public String name() {
        return "Search";
    }

    @Override
    public List<String> tasks() {
        return List.of("back", "like");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input query: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer words: EMBEDDING of query, width 6",
                "layer ground: CROSS_STITCH of words, width 5, RELU",
                "layer first: CROSS_STITCH of ground, width 4, RELU",
                "layer second: LTB of first, width 3, RELU",
                "layer meaning: MEAN_POOL of second, width 3",
                "head back: binary boolean of meaning, hidden []",
                "head like: binary boolean of meaning, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("words", "query"));
    }

    @Override
    public SearchEncoding encoding(Tokenizers tokenizers) {
        return new SearchEncoding(tokenizers);
    }
}
