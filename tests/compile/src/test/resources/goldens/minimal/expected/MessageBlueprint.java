import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Message} as it was declared. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class MessageBlueprint implements Blueprint<Message, MessageBatch, MessagePrediction> {
    @Override
    public String name() {
        return "Message";
    }

    @Override
    public List<String> tasks() {
        return List.of("spam");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input text: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer textEmbedding: EMBEDDING of text, width 64",
                "layer textMean: MEAN_POOL of textEmbedding, width 64",
                "layer textMax: MAX_POOL of textEmbedding, width 64",
                "layer normed: LAYER_NORM of textMean, textMax, width 128",
                "layer shared: DENSE of normed, width 64, activation RELU",
                "head spam: binary boolean of shared, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("textEmbedding", "text"));
    }

    @Override
    public MessageEncoding encoding(Tokenizers tokenizers) {
        return new MessageEncoding(tokenizers);
    }
}
