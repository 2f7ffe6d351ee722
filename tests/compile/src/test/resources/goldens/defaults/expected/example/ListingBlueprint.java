package example;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Listing} as it was declared. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ListingBlueprint implements Blueprint<Listing, ListingBatch, ListingPrediction> {
    @Override
    public String name() {
        return "Listing";
    }

    @Override
    public List<String> tasks() {
        return List.of("parts", "sold");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input words: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "input title: @Text String, tokenizer CHARACTERS, maxTokens 512, ngrams 2, buckets 50000",
                "input picture: @Tensor float[], shape 32 x 24 x 3",
                "input corner: @Tensor float[], shape 4 x 4",
                "input hidden: @Numeric double, missingIndicator false",
                "input used: @Categorical boolean, units 8",
                "layer wordsEmbedding: EMBEDDING of words, width 128",
                "layer wordsContext: BI_LSTM of wordsEmbedding, width 256",
                "layer wordsNormed: LAYER_NORM of wordsEmbedding, wordsContext, width 384",
                "layer wordsMax: MAX_POOL of wordsNormed, width 384",
                "layer titleEmbedding: EMBEDDING of title, width 64",
                "layer titleMean: MEAN_POOL of titleEmbedding, width 64",
                "layer titleMax: MAX_POOL of titleEmbedding, width 64",
                "layer pictureConvolution: CONV2D of picture, width 12288, activation RELU, window 3 x 3, stride 1 x 1, padding 1 x 1",
                "layer picturePool: MAX_POOL2D of pictureConvolution, width 3072, window 2 x 2, stride 2 x 2, padding 0 x 0",
                "layer pictureConvolution2: CONV2D of picturePool, width 6144, activation RELU, window 3 x 3, stride 1 x 1, padding 1 x 1",
                "layer picturePool2: MAX_POOL2D of pictureConvolution2, width 1536, window 2 x 2, stride 2 x 2, padding 0 x 0",
                "layer pictureFlat: FLATTEN of picturePool2, width 1536",
                "layer hidden2: DENSE of corner, hidden, used, width 128, activation RELU",
                "layer normed: LAYER_NORM of wordsMax, titleMean, titleMax, pictureFlat, hidden2, width 2176",
                "layer shared: DENSE of normed, width 64, activation RELU",
                "head parts: tagging List<String> of wordsNormed, hidden []",
                "head sold: binary boolean of shared, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(
                Map.entry("wordsEmbedding", "words"),
                Map.entry("titleEmbedding", "title"));
    }

    @Override
    public ListingEncoding encoding(Tokenizers tokenizers) {
        return new ListingEncoding(tokenizers);
    }
}
