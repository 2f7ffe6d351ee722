package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.layer.Relations;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Impression} as it was declared. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ImpressionBlueprint implements Blueprint<Impression, ImpressionBatch, ImpressionPrediction> {
    @Override
    public String name() {
        return "Impression";
    }

    @Override
    public List<String> tasks() {
        return List.of("buy", "click", "again", "topic", "price", "tags");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input query: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer words: EMBEDDING of query, width 16",
                "layer most: MAX_POOL of words, width 16",
                "layer summary: DENSE of most, width 8, activation RELU",
                "head buy: binary boolean of summary, hidden [], given click as ENTIRE_SPACE",
                "head click: binary boolean of summary, hidden []",
                "head again: binary Boolean of summary, hidden [4], given buy as TRANSFER",
                "head topic: classification String of summary, hidden []",
                "head price: regression double of summary, hidden [], given topic, click as CONDITION",
                "head tags: tagging List<String> of words, hidden [], given topic as CONDITION");
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
    public Relations relations() {
        return Relations.none()
                .given(ImpressionTask.BUY, ImpressionTask.CLICK)
                .givenWithoutGradient(ImpressionTask.AGAIN, ImpressionTask.BUY)
                .given(ImpressionTask.PRICE, ImpressionTask.TOPIC)
                .given(ImpressionTask.PRICE, ImpressionTask.CLICK)
                .givenWithoutGradient(ImpressionTask.TAGS, ImpressionTask.TOPIC);
    }

    @Override
    public ImpressionEncoding encoding(Tokenizers tokenizers) {
        return new ImpressionEncoding(tokenizers);
    }
}
