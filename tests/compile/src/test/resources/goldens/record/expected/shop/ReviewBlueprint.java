package shop;

import io.polytask.api.Balance;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Review} as it was declared. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReviewBlueprint implements Blueprint<Review, ReviewBatch, ReviewPrediction> {
    @Override
    public String name() {
        return "Review";
    }

    @Override
    public List<String> tasks() {
        return List.of("category", "recommended", "score", "topics", "sentiment");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input text: @Text String, tokenizer CHARACTERS, maxTokens 512, ngrams 1, buckets 200000",
                "input price: @Numeric double, missingIndicator false",
                "input brand: @Categorical Brand, units 8",
                "layer words: EMBEDDING of text, width 64",
                "layer summary: MEAN_POOL of words, width 64",
                "layer joined: CONCAT of summary, price, brand, width 73",
                "layer hidden: DENSE of joined, width 64, activation RELU",
                "head category: classification Category of hidden, hidden [32]",
                "head recommended: binary Boolean of hidden, hidden []",
                "head score: regression double of hidden, hidden []",
                "head topics: multi-label Set<Topic> of hidden, hidden []",
                "head sentiment: classification String of summary, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .epochs(5)
                .weighting(WeightingType.CAGRAD)
                .weightingSetting(WeightingSetting.C, 0.4)
                .weightingSetting(WeightingSetting.RESCALE, Balance.Rescale.LINEAR)
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("words", "text"));
    }

    @Override
    public ReviewEncoding encoding(Tokenizers tokenizers) {
        return new ReviewEncoding(tokenizers);
    }
}
