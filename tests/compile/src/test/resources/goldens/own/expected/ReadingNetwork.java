import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.layer.CheckedLayer;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Reading}.
 *
 * <pre>{@code
 * name     computes               output      parameters      reads
 * words    EMBEDDING              tokens x 8  vocabulary x 8  text
 * waves    CUSTOM Layers.Waves    tokens x 6  its own         words
 * last     CUSTOM Layers.Last     6           its own         waves
 * squares  CUSTOM Layers.Squares  4           its own         last
 * dull     binary head            1           5               squares
 * minutes  regression head        1           5               squares
 * In all 10 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReadingNetwork implements Network<ReadingBatch, ReadingPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(ReadingTask.values());

    private final Embedding words;
    private final CheckedLayer<Sequence, Sequence> waves;
    private final CheckedLayer<Sequence, Activations> last;
    private final CheckedLayer<Activations, Activations> squares;
    private final BinaryHead dull;
    private final RegressionHead minutes;

    ReadingNetwork(ReadingEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.text.rows(),
                8,
                /* dropout= */ 0.0);
        waves = CheckedLayer.of(Layers.Waves::new, layout.shared("waves", ALL_TASKS), 8, 6);
        last = CheckedLayer.of(Layers.Last::new, layout.shared("last", ALL_TASKS), 6, 6);
        squares = CheckedLayer.of(Layers.Squares::new, layout.shared("squares", ALL_TASKS), 6, 4);
        dull = new BinaryHead(
                layout.head(ReadingTask.DULL, "squares"),
                new HeadSettings(4, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        minutes = new RegressionHead(
                layout.head(ReadingTask.MINUTES, "squares"),
                new HeadSettings(4, List.of(), 0.0),
                encoding.minutes,
                Loss.SQUARED);
    }

    @Override
    public void forward(ReadingBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.text.tokens(), pass);
        Sequence waves = this.waves.forward(words, pass);
        Activations last = this.last.forward(waves, pass);
        Activations squares = this.squares.forward(last, pass);
        if (pass.runs(ReadingTask.DULL)) {
            dull.forward(squares, pass);
        }
        if (pass.runs(ReadingTask.MINUTES)) {
            minutes.forward(squares, pass);
        }
    }

    @Override
    public void loss(ReadingBatch batch, Pass pass) {
        if (pass.runs(ReadingTask.DULL)) {
            dull.loss(batch.dull);
        }
        if (pass.runs(ReadingTask.MINUTES)) {
            minutes.loss(batch.minutes);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(ReadingTask.MINUTES)) {
            minutes.backward(pass);
        }
        if (pass.runs(ReadingTask.DULL)) {
            dull.backward(pass);
        }
        squares.backward(pass);
        last.backward(pass);
        waves.backward(pass);
        words.backward(pass);
    }

    @Override
    public ReadingPrediction prediction(int row, Pass pass) {
        return new ReadingPrediction(
                pass.runs(ReadingTask.DULL) ? dull.prediction(row) : null,
                pass.runs(ReadingTask.MINUTES) ? minutes.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(dull, minutes);
    }
}
