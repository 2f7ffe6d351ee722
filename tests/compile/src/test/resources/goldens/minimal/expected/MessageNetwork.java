import io.polytask.api.Activation;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.LayerNorm;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool;
import io.polytask.layer.MeanPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Message}.
 *
 * <pre>{@code
 * name           computes     output       parameters       reads
 * textEmbedding  EMBEDDING    tokens x 64  vocabulary x 64  text
 * textMean       MEAN_POOL    64           0                textEmbedding
 * textMax        MAX_POOL     64           0                textEmbedding
 * normed         LAYER_NORM   128          256              textMean, textMax
 * shared         DENSE RELU   64           8,256            normed
 * spam           binary head  1            65               shared
 * In all 8,577 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class MessageNetwork implements Network<MessageBatch, MessagePrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(MessageTask.values());

    private final Embedding textEmbedding;
    private final MeanPool textMean;
    private final MaxPool textMax;
    private final Concat normedInputs;
    private final LayerNorm normed;
    private final Dense shared;
    private final BinaryHead spam;

    MessageNetwork(MessageEncoding encoding, Layout layout) {
        textEmbedding = new Embedding(
                layout.shared("textEmbedding", ALL_TASKS),
                encoding.text.rows(),
                64,
                /* dropout= */ 0.0);
        textMean = new MeanPool(64);
        textMax = new MaxPool(64);
        normedInputs = new Concat(64, 64);
        normed = new LayerNorm(layout.shared("normed", ALL_TASKS), 128);
        shared = new Dense(
                layout.shared("shared", ALL_TASKS),
                128,
                64,
                Activation.RELU,
                /* dropout= */ 0.2);
        spam = new BinaryHead(
                layout.head(MessageTask.SPAM, "shared"),
                new HeadSettings(64, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(MessageBatch batch, Pass pass) {
        Sequence textEmbedding = this.textEmbedding.forward(batch.text.tokens(), pass);
        Activations textMean = this.textMean.forward(textEmbedding, pass);
        Activations textMax = this.textMax.forward(textEmbedding, pass);
        Activations normedInputs = this.normedInputs.forward(textMean, textMax);
        Activations normed = this.normed.forward(normedInputs, pass);
        Activations shared = this.shared.forward(normed, pass);
        if (pass.runs(MessageTask.SPAM)) {
            spam.forward(shared, pass);
        }
    }

    @Override
    public void loss(MessageBatch batch, Pass pass) {
        if (pass.runs(MessageTask.SPAM)) {
            spam.loss(batch.spam);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(MessageTask.SPAM)) {
            spam.backward(pass);
        }
        shared.backward(pass);
        normed.backward(pass);
        normedInputs.backward(pass);
        textMax.backward(pass);
        textMean.backward(pass);
        textEmbedding.backward(pass);
    }

    @Override
    public MessagePrediction prediction(int row, Pass pass) {
        return new MessagePrediction(
                pass.runs(MessageTask.SPAM) ? spam.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(spam);
    }
}
