package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Shop.Offer} as it was declared. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class Shop_OfferBlueprint implements Blueprint<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> {
    @Override
    public String name() {
        return "Offer";
    }

    @Override
    public List<String> tasks() {
        return List.of("tags", "rating");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input title: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "input description: @Text String, tokenizer WORDS, maxTokens 512, ngrams 2, buckets 200000",
                "input price: @Numeric Double, missingIndicator false",
                "input state: @Categorical State, units 8",
                "layer titleEmbedding: EMBEDDING of title, width 64",
                "layer titleMean: MEAN_POOL of titleEmbedding, width 64",
                "layer titleMax: MAX_POOL of titleEmbedding, width 64",
                "layer descriptionEmbedding: EMBEDDING of description, width 64",
                "layer descriptionMean: MEAN_POOL of descriptionEmbedding, width 64",
                "layer descriptionMax: MAX_POOL of descriptionEmbedding, width 64",
                "layer hidden: DENSE of price, state, width 128, activation RELU",
                "layer normed: LAYER_NORM of titleMean, titleMax, descriptionMean, descriptionMax, hidden, width 384",
                "layer shared: DENSE of normed, width 64, activation RELU",
                "head tags: multi-label Set<String> of shared, hidden []",
                "head rating: regression Double of shared, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(
                Map.entry("titleEmbedding", "title"),
                Map.entry("descriptionEmbedding", "description"));
    }

    @Override
    public Shop_OfferEncoding encoding(Tokenizers tokenizers) {
        return new Shop_OfferEncoding(tokenizers);
    }
}
