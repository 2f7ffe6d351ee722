package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Report} as it was declared. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReportBlueprint implements Blueprint<Report, ReportBatch, ReportPrediction> {
    @Override
    public String name() {
        return "Report";
    }

    @Override
    public List<String> tasks() {
        return List.of("tags", "chunks", "topic", "urgent");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input tokens: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer letters: CHARACTERS of tokens, width 30",
                "layer spelling: MAX_POOL of letters, width 30",
                "layer words: EMBEDDING of tokens, width 98",
                "layer known: CONCAT of words, spelling, width 128",
                "layer context: BI_LSTM of known, width 256",
                "layer summary: MEAN_POOL of context, width 256",
                "layer refined: GRU of context, width 32",
                "head tags: tagging List<String> of context, hidden []",
                "head chunks: tagging List<String> of refined, hidden []",
                "head topic: classification String of summary, hidden []",
                "head urgent: binary Boolean of summary, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("words", "tokens"));
    }

    @Override
    public ReportEncoding encoding(Tokenizers tokenizers) {
        return new ReportEncoding(tokenizers);
    }
}
