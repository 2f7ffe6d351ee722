package shop.model;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** {@link SmallLine} as it was declared. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SmallLineBlueprint implements Blueprint<Ticket.Line, SmallLineBatch, SmallLinePrediction> {
    @Override
    public String name() {
        return "SmallLine";
    }

    @Override
    public List<String> tasks() {
        return List.of("urgency", "spam");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input subject: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "input body: @Text String, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer subjectWords: EMBEDDING of subject, width 16",
                "layer subjectMean: MEAN_POOL of subjectWords, width 16",
                "layer bodyWords: EMBEDDING of body, width 16",
                "layer bodyMax: MAX_POOL of bodyWords, width 16",
                "layer both: CONCAT of subjectMean, bodyMax, width 32",
                "head urgency: classification Urgency of both, hidden []",
                "head spam: binary Boolean of bodyMax, hidden [8, 4]");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(
                Map.entry("subjectWords", "subject"),
                Map.entry("bodyWords", "body"));
    }

    @Override
    public SmallLineEncoding encoding(Tokenizers tokenizers) {
        return new SmallLineEncoding(tokenizers);
    }
}
