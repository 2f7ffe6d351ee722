package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Query} as it was declared. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class QueryBlueprint implements Blueprint<Query, QueryBatch, QueryPrediction> {
    @Override
    public String name() {
        return "Query";
    }

    @Override
    public List<String> tasks() {
        return List.of("parts", "intent", "price");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input words: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer vectors: EMBEDDING of words, width 16",
                "layer experts: MMOE of vectors, width 8, 4 experts TANH",
                "layer summary: MAX_POOL of experts, width 8",
                "head parts: tagging List<Part> of experts, hidden []",
                "head intent: classification Intent of summary, hidden []",
                "head price: regression Double of summary, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("vectors", "words"));
    }

    @Override
    public QueryEncoding encoding(Tokenizers tokenizers) {
        return new QueryEncoding(tokenizers);
    }
}
