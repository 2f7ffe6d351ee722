package shop.model;

import io.polytask.api.ClassWeights;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.layer.Concat;
import io.polytask.layer.Embedding;
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
import shop.data.Ticket;

/**
 * Wiring of {@link SmallLine}.
 *
 * <pre>{@code
 * name          computes             output       parameters       reads
 * subjectWords  EMBEDDING            tokens x 16  vocabulary x 16  subject
 * subjectMean   MEAN_POOL            16           0                subjectWords
 * bodyWords     EMBEDDING            tokens x 16  vocabulary x 16  body
 * bodyMax       MAX_POOL             16           0                bodyWords
 * both          CONCAT               32           0                subjectMean, bodyMax
 * urgency       classification head  2            66               both
 * spam          binary head          1            177              bodyMax
 * In all 243 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class SmallLineNetwork implements Network<SmallLineBatch, SmallLinePrediction> {
    private static final TaskSet ONLY_URGENCY = TaskSet.of(SmallLineTask.URGENCY);
    private static final TaskSet ALL_TASKS = TaskSet.of(SmallLineTask.values());

    private final Embedding subjectWords;
    private final MeanPool subjectMean;
    private final Embedding bodyWords;
    private final MaxPool bodyMax;
    private final Concat both;
    private final SoftmaxHead<Ticket.Urgency> urgency;
    private final BinaryHead spam;

    SmallLineNetwork(SmallLineEncoding encoding, Layout layout) {
        subjectWords = new Embedding(
                layout.shared("subjectWords", ONLY_URGENCY),
                encoding.subject.rows(),
                16,
                /* dropout= */ 0.0);
        subjectMean = new MeanPool(16);
        bodyWords = new Embedding(
                layout.shared("bodyWords", ALL_TASKS),
                encoding.body.rows(),
                16,
                /* dropout= */ 0.1);
        bodyMax = new MaxPool(16);
        both = new Concat(16, 16);
        urgency = new SoftmaxHead<>(
                layout.head(SmallLineTask.URGENCY, "both"),
                new HeadSettings(32, List.of(), 0.0),
                encoding.urgency,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        spam = new BinaryHead(
                layout.head(SmallLineTask.SPAM),
                new HeadSettings(16, List.of(8, 4), 0.2),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(SmallLineBatch batch, Pass pass) {
        Sequence subjectWords = pass.runs(ONLY_URGENCY)
                ? this.subjectWords.forward(batch.subject.tokens(), pass)
                : null;
        Activations subjectMean = pass.runs(ONLY_URGENCY) ? this.subjectMean.forward(subjectWords, pass) : null;
        Sequence bodyWords = this.bodyWords.forward(batch.body.tokens(), pass);
        Activations bodyMax = this.bodyMax.forward(bodyWords, pass);
        Activations both = pass.runs(ONLY_URGENCY) ? this.both.forward(subjectMean, bodyMax) : null;
        if (pass.runs(SmallLineTask.URGENCY)) {
            urgency.forward(both, pass);
        }
        if (pass.runs(SmallLineTask.SPAM)) {
            spam.forward(bodyMax, pass);
        }
    }

    @Override
    public void loss(SmallLineBatch batch, Pass pass) {
        if (pass.runs(SmallLineTask.URGENCY)) {
            urgency.loss(batch.urgency);
        }
        if (pass.runs(SmallLineTask.SPAM)) {
            spam.loss(batch.spam);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(SmallLineTask.SPAM)) {
            spam.backward(pass);
        }
        if (pass.runs(SmallLineTask.URGENCY)) {
            urgency.backward(pass);
        }
        if (pass.runs(ONLY_URGENCY)) {
            both.backward(pass);
        }
        bodyMax.backward(pass);
        bodyWords.backward(pass);
        if (pass.runs(ONLY_URGENCY)) {
            subjectMean.backward(pass);
            subjectWords.backward(pass);
        }
    }

    @Override
    public SmallLinePrediction prediction(int row, Pass pass) {
        return new SmallLinePrediction(
                pass.runs(SmallLineTask.URGENCY) ? urgency.prediction(row) : null,
                pass.runs(SmallLineTask.SPAM) ? spam.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(urgency, spam);
    }
}
