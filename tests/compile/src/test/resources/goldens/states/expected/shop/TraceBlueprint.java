package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.model.Blueprint;
import io.polytask.model.TrainingOptions;
import io.polytask.text.Tokenizers;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Trace} as it was declared. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class TraceBlueprint implements Blueprint<Trace, TraceBatch, TracePrediction> {
    @Override
    public String name() {
        return "Trace";
    }

    @Override
    public List<String> tasks() {
        return List.of("faults");
    }

    @Override
    public List<String> declaration() {
        return List.of(
                "input steps: @Text List<String>, tokenizer WORDS, maxTokens 512, ngrams 1, buckets 200000",
                "layer events: EMBEDDING of steps, width 16",
                "layer past: LSTM of events, width 12",
                "layer context: BI_GRU of past, width 16",
                "head faults: tagging List<String> of context, hidden []");
    }

    @Override
    public TrainingOptions options() {
        return TrainingOptions.builder()
                .build();
    }

    @Override
    public Map<String, String> embeddings() {
        return Map.ofEntries(Map.entry("events", "steps"));
    }

    @Override
    public TraceEncoding encoding(Tokenizers tokenizers) {
        return new TraceEncoding(tokenizers);
    }
}
