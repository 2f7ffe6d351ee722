package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Complaint} as it was declared. */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ComplaintBlueprint implements Blueprint<Complaint, ComplaintBatch, ComplaintPrediction> {
    @Override
    public String name() {
        return "Complaint";
    }

    @Override
    public List<String> tasks() {
        return List.of("product", "urgent");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input text: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer words: EMBEDDING of text, width 64",
                "layer phrases: CONV1D of words, width 96, activation RELU, widths [2, 3, 4]",
                "layer even: BATCH_NORM of phrases, width 96",
                "layer peaks: MAX_POOL of even, width 96",
                "layer gist: ATTENTION_POOL of even, width 96, hidden 16",
                "layer whole: ATTENTION_POOL of words, width 64, hidden 64",
                "layer summary: CONCAT of peaks, gist, whole, width 256",
                "head product: classification String of summary, hidden []",
                "head urgent: binary Boolean of summary, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("words", "text"));
    }

    @Override
    public ComplaintEncoding encoding(Tokenizers tokenizers) {
        return new ComplaintEncoding(tokenizers);
    }
}
