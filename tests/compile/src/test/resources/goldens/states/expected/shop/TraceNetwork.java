package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.TaggingHead;
import io.polytask.layer.BiGru;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.Lstm;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Trace}.
 *
 * <pre>{@code
 * name     computes      output       parameters       reads
 * events   EMBEDDING     tokens x 16  vocabulary x 16  steps
 * past     LSTM          tokens x 12  1,392            events
 * context  BI_GRU        tokens x 16  1,024            past
 * faults   tagging head  classes      classes x 17     context
 * In all 2,416 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class TraceNetwork implements Network<TraceBatch, TracePrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(TraceTask.values());

    private final Embedding events;
    private final Lstm past;
    private final BiGru context;
    private final TaggingHead<String> faults;

    TraceNetwork(TraceEncoding encoding, Layout layout) {
        events = new Embedding(
                layout.shared("events", ALL_TASKS),
                encoding.steps.rows(),
                16,
                /* dropout= */ 0.0);
        past = new Lstm(
                layout.shared("past", ALL_TASKS),
                16,
                12,
                /* dropout= */ 0.1,
                /* recurrentDropout= */ 0.0);
        context = new BiGru(
                layout.shared("context", ALL_TASKS),
                12,
                8,
                /* dropout= */ 0.0,
                /* recurrentDropout= */ 0.2);
        faults = new TaggingHead<>(
                layout.head(TraceTask.FAULTS, "context"),
                new HeadSettings(16, List.of(), 0.0),
                encoding.faults,
                /* labelSmoothing= */ 0.0);
    }

    @Override
    public void forward(TraceBatch batch, Pass pass) {
        Sequence events = this.events.forward(batch.steps.tokens(), pass);
        Sequence past = this.past.forward(events, pass);
        Sequence context = this.context.forward(past, pass);
        if (pass.runs(TraceTask.FAULTS)) {
            faults.forward(context, pass);
        }
    }

    @Override
    public void loss(TraceBatch batch, Pass pass) {
        if (pass.runs(TraceTask.FAULTS)) {
            faults.loss(batch.faults);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(TraceTask.FAULTS)) {
            faults.backward(pass);
        }
        context.backward(pass);
        past.backward(pass);
        events.backward(pass);
    }

    @Override
    public TracePrediction prediction(int row, Pass pass) {
        return new TracePrediction(
                pass.runs(TraceTask.FAULTS) ? faults.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(faults);
    }
}
