package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tokenization;
import io.polytask.encode.TagEncoder;
import io.polytask.encode.TextEncoder;
import io.polytask.layer.Layout;
import io.polytask.model.Encoding;
import io.polytask.text.Tokenizers;
import javax.annotation.processing.Generated;

/** How a {@link Trace} becomes numbers: one encoder for each input and label. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class TraceEncoding extends Encoding<Trace, TraceBatch, TracePrediction> {
    final TextEncoder steps;
    final TagEncoder<String> faults;

    TraceEncoding(Tokenizers tokenizers) {
        steps = add(TextEncoder.of(
                "steps",
                tokenizers.get(Tokenization.WORDS),
                /* maxTokens= */ 512,
                /* vocabulary= */ 100_000,
                /* minCount= */ 1,
                /* ngrams= */ 1,
                /* buckets= */ 200_000));
        faults = add(TagEncoder.learned("faults"));
    }

    @Override
    protected void observe(Trace trace) {
        steps.observe(trace.steps());
        faults.observe(trace.faults());
    }

    @Override
    public TraceBatch batch() {
        return new TraceBatch(this);
    }

    @Override
    public TraceNetwork network(Layout layout) {
        return new TraceNetwork(this, layout);
    }
}
