package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.layer.AttentionPool;
import io.polytask.layer.BatchNorm;
import io.polytask.layer.Concat;
import io.polytask.layer.Conv1d;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Complaint}.
 *
 * <pre>{@code
 * name     computes               output       parameters       reads
 * words    EMBEDDING              tokens x 64  vocabulary x 64  text
 * phrases  CONV1D RELU [2, 3, 4]  tokens x 96  18,528           words
 * even     BATCH_NORM             tokens x 96  192              phrases
 * peaks    MAX_POOL               96           0                even
 * gist     ATTENTION_POOL         96           1,568            even
 * whole    ATTENTION_POOL         64           4,224            words
 * summary  CONCAT                 256          0                peaks, gist, whole
 * product  classification head    classes      classes x 257    summary
 * urgent   binary head            1            257              summary
 * In all 24,769 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ComplaintNetwork implements Network<ComplaintBatch, ComplaintPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(ComplaintTask.values());

    private final Embedding words;
    private final Conv1d phrases;
    private final BatchNorm even;
    private final MaxPool peaks;
    private final AttentionPool gist;
    private final AttentionPool whole;
    private final Concat summary;
    private final SoftmaxHead<String> product;
    private final BinaryHead urgent;

    ComplaintNetwork(ComplaintEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.text.rows(),
                64,
                /* dropout= */ 0.0);
        phrases = new Conv1d(
                layout.shared("phrases", ALL_TASKS),
                64,
                32,
                Activation.RELU,
                /* dropout= */ 0.1,
                /* widths= */ 2, 3, 4);
        even = new BatchNorm(layout.shared("even", ALL_TASKS), 96);
        peaks = new MaxPool(96);
        gist = new AttentionPool(layout.shared("gist", ALL_TASKS), 96, /* hidden= */ 16);
        whole = new AttentionPool(layout.shared("whole", ALL_TASKS), 64, /* hidden= */ 64);
        summary = new Concat(96, 96, 64);
        product = new SoftmaxHead<>(
                layout.head(ComplaintTask.PRODUCT, "summary"),
                new HeadSettings(256, List.of(), 0.0),
                encoding.product,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        urgent = new BinaryHead(
                layout.head(ComplaintTask.URGENT, "summary"),
                new HeadSettings(256, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(ComplaintBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.text.tokens(), pass);
        Sequence phrases = this.phrases.forward(words, pass);
        Sequence even = this.even.forward(phrases, pass);
        Activations peaks = this.peaks.forward(even, pass);
        Activations gist = this.gist.forward(even, pass);
        Activations whole = this.whole.forward(words, pass);
        Activations summary = this.summary.forward(peaks, gist, whole);
        if (pass.runs(ComplaintTask.PRODUCT)) {
            product.forward(summary, pass);
        }
        if (pass.runs(ComplaintTask.URGENT)) {
            urgent.forward(summary, pass);
        }
    }

    @Override
    public void loss(ComplaintBatch batch, Pass pass) {
        if (pass.runs(ComplaintTask.PRODUCT)) {
            product.loss(batch.product);
        }
        if (pass.runs(ComplaintTask.URGENT)) {
            urgent.loss(batch.urgent);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(ComplaintTask.URGENT)) {
            urgent.backward(pass);
        }
        if (pass.runs(ComplaintTask.PRODUCT)) {
            product.backward(pass);
        }
        summary.backward(pass);
        whole.backward(pass);
        gist.backward(pass);
        peaks.backward(pass);
        even.backward(pass);
        phrases.backward(pass);
        words.backward(pass);
    }

    @Override
    public ComplaintPrediction prediction(int row, Pass pass) {
        return new ComplaintPrediction(
                pass.runs(ComplaintTask.PRODUCT) ? product.prediction(row) : null,
                pass.runs(ComplaintTask.URGENT) ? urgent.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(product, urgent);
    }
}
