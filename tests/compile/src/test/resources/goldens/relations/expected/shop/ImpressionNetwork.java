package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Condition;
import io.polytask.head.EntireSpaceHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.head.TransferHead;
import io.polytask.layer.Dense;
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
 * Wiring of {@link Impression}.
 *
 * <pre>{@code
 * name     computes                  output       parameters        reads
 * words    EMBEDDING                 tokens x 16  vocabulary x 16   query
 * most     MAX_POOL                  16           0                 words
 * summary  DENSE RELU                8            136               most
 * buy      binary ENTIRE_SPACE head  1            9                 summary, click
 * click    binary head               1            9                 summary
 * again    binary TRANSFER head      1            137               summary, buy
 * topic    classification head       classes      classes x 9       summary
 * price    regression head           1            10 + classes x 1  summary, topic, click
 * tags     tagging head              classes      classes x 17      words, topic
 * In all 301 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ImpressionNetwork implements Network<ImpressionBatch, ImpressionPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(ImpressionTask.values());
    private static final TaskSet ALL_BUT_TAGS = TaskSet.of(
            ImpressionTask.BUY,
            ImpressionTask.CLICK,
            ImpressionTask.AGAIN,
            ImpressionTask.TOPIC,
            ImpressionTask.PRICE);

    private final Embedding words;
    private final MaxPool most;
    private final Dense summary;
    private final BinaryHead click;
    private final EntireSpaceHead buy;
    private final TransferHead again;
    private final SoftmaxHead<String> topic;
    private final Condition priceInputs;
    private final RegressionHead price;
    private final Condition tagsInputs;
    private final TaggingHead<String> tags;

    ImpressionNetwork(ImpressionEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.query.rows(),
                16,
                /* dropout= */ 0.0);
        most = new MaxPool(16);
        summary = new Dense(
                layout.shared("summary", ALL_BUT_TAGS),
                16,
                8,
                Activation.RELU,
                /* dropout= */ 0.0);
        click = new BinaryHead(
                layout.head(ImpressionTask.CLICK),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        buy = new EntireSpaceHead(
                layout.head(ImpressionTask.BUY),
                new HeadSettings(8, List.of(), 0.0),
                /* positiveWeight= */ 1.0,
                /* stopGradient= */ false,
                click);
        again = new TransferHead(
                layout.head(ImpressionTask.AGAIN),
                new HeadSettings(8, List.of(4), 0.0),
                /* positiveWeight= */ 1.0,
                /* calibration= */ 0.6,
                /* stopGradient= */ true,
                buy);
        topic = new SoftmaxHead<>(
                layout.head(ImpressionTask.TOPIC),
                new HeadSettings(8, List.of(), 0.0),
                encoding.topic,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        priceInputs = new Condition(8, /* stopGradient= */ false, topic, click);
        price = new RegressionHead(
                layout.head(ImpressionTask.PRICE),
                new HeadSettings(priceInputs.width(), List.of(), 0.0),
                encoding.price,
                Loss.SQUARED);
        tagsInputs = new Condition(16, /* stopGradient= */ true, topic);
        tags = new TaggingHead<>(
                layout.head(ImpressionTask.TAGS),
                new HeadSettings(tagsInputs.width(), List.of(), 0.0),
                encoding.tags,
                /* labelSmoothing= */ 0.0);
    }

    @Override
    public void forward(ImpressionBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.query.tokens(), pass);
        Activations most = pass.runs(ALL_BUT_TAGS) ? this.most.forward(words, pass) : null;
        Activations summary = pass.runs(ALL_BUT_TAGS) ? this.summary.forward(most, pass) : null;
        if (pass.runs(ImpressionTask.CLICK)) {
            click.forward(summary, pass);
        }
        if (pass.runs(ImpressionTask.BUY)) {
            buy.forward(summary, pass);
        }
        if (pass.runs(ImpressionTask.AGAIN)) {
            again.forward(summary, pass);
        }
        if (pass.runs(ImpressionTask.TOPIC)) {
            topic.forward(summary, pass);
        }
        if (pass.runs(ImpressionTask.PRICE)) {
            price.forward(priceInputs.forward(summary, pass), pass);
        }
        if (pass.runs(ImpressionTask.TAGS)) {
            tags.forward(tagsInputs.forward(words, pass), pass);
        }
    }

    @Override
    public void loss(ImpressionBatch batch, Pass pass) {
        if (pass.counts(ImpressionTask.BUY)) {
            buy.loss(batch.buy);
        }
        if (pass.counts(ImpressionTask.CLICK)) {
            click.loss(batch.click);
        }
        if (pass.runs(ImpressionTask.AGAIN)) {
            again.loss(batch.again);
        }
        if (pass.counts(ImpressionTask.TOPIC)) {
            topic.loss(batch.topic);
        }
        if (pass.runs(ImpressionTask.PRICE)) {
            price.loss(batch.price);
        }
        if (pass.runs(ImpressionTask.TAGS)) {
            tags.loss(batch.tags);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(ImpressionTask.TAGS)) {
            tags.backward(pass);
            tagsInputs.backward(pass);
        }
        if (pass.runs(ImpressionTask.PRICE)) {
            price.backward(pass);
            priceInputs.backward(pass);
        }
        if (pass.runs(ImpressionTask.TOPIC)) {
            topic.backward(pass);
        }
        if (pass.runs(ImpressionTask.AGAIN)) {
            again.backward(pass);
        }
        if (pass.runs(ImpressionTask.BUY)) {
            buy.backward(pass);
        }
        if (pass.runs(ImpressionTask.CLICK)) {
            click.backward(pass);
        }
        if (pass.runs(ALL_BUT_TAGS)) {
            summary.backward(pass);
            most.backward(pass);
        }
        words.backward(pass);
    }

    @Override
    public ImpressionPrediction prediction(int row, Pass pass) {
        return new ImpressionPrediction(
                pass.counts(ImpressionTask.BUY) ? buy.prediction(row) : null,
                pass.counts(ImpressionTask.CLICK) ? click.prediction(row) : null,
                pass.runs(ImpressionTask.AGAIN) ? again.prediction(row) : null,
                pass.counts(ImpressionTask.TOPIC) ? topic.prediction(row) : null,
                pass.runs(ImpressionTask.PRICE) ? price.prediction(row) : null,
                pass.runs(ImpressionTask.TAGS) ? tags.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(buy, click, again, topic, price, tags);
    }
}
