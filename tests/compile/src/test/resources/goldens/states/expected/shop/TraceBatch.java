package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.encode.Batch;
import io.polytask.encode.TagColumn;
import io.polytask.encode.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** Encoded examples, one column for each input and label of {@link Trace}. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class TraceBatch extends Batch<Trace> {
    final TextColumn steps;
    final TagColumn<String> faults;

    TraceBatch(TraceEncoding encoding) {
        steps = feature(new TextColumn(encoding.steps));
        faults = label(new TagColumn<>(encoding.faults, steps));
    }

    /** Adds the inputs of one example, and no label. */
    void addFeatures(List<String> steps) {
        this.steps.add(steps);
    }

    @Override
    protected void features(Trace trace) {
        addFeatures(trace.steps());
    }

    @Override
    protected void labels(Trace trace) {
        faults.add(trace.faults());
    }
}
