package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.MultiLabelHead;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.MeanPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Review}.
 *
 * <pre>{@code
 * name            computes             output       parameters       reads
 * words           EMBEDDING            tokens x 64  vocabulary x 64  text
 * summary         MEAN_POOL            64           0                words
 * brandEmbedding  EMBEDDING            8            24               brand
 * joined          CONCAT               73           0                summary, price, brand
 * hidden          DENSE RELU           64           4,736            joined
 * category        classification head  3            2,179            hidden
 * recommended     binary head          1            65               hidden
 * score           regression head      1            65               hidden
 * topics          multi-label head     3            195              hidden
 * sentiment       classification head  classes      classes x 65     summary
 * In all 7,264 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class ReviewNetwork implements Network<ReviewBatch, ReviewPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(ReviewTask.values());
    private static final TaskSet ALL_BUT_SENTIMENT = TaskSet.of(
            ReviewTask.CATEGORY,
            ReviewTask.RECOMMENDED,
            ReviewTask.SCORE,
            ReviewTask.TOPICS);

    private final Embedding words;
    private final MeanPool summary;
    private final Embedding brandEmbedding;
    private final Concat joined;
    private final Dense hidden;
    private final SoftmaxHead<Category> category;
    private final BinaryHead recommended;
    private final RegressionHead score;
    private final MultiLabelHead<Review.Topic> topics;
    private final SoftmaxHead<String> sentiment;

    ReviewNetwork(ReviewEncoding encoding, Layout layout) {
        words = new Embedding(
                layout.shared("words", ALL_TASKS),
                encoding.text.rows(),
                64,
                /* dropout= */ 0.0);
        summary = new MeanPool(64);
        brandEmbedding = new Embedding(
                layout.shared("brand", ALL_BUT_SENTIMENT),
                encoding.brand.rows(),
                8,
                /* dropout= */ 0.0);
        joined = new Concat(64, 1, 8);
        hidden = new Dense(
                layout.shared("hidden", ALL_BUT_SENTIMENT),
                73,
                64,
                Activation.RELU,
                /* dropout= */ 0.2);
        category = new SoftmaxHead<>(
                layout.head(ReviewTask.CATEGORY, "hidden"),
                new HeadSettings(64, List.of(32), 0.0),
                encoding.category,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        recommended = new BinaryHead(
                layout.head(ReviewTask.RECOMMENDED, "hidden"),
                new HeadSettings(64, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        score = new RegressionHead(
                layout.head(ReviewTask.SCORE, "hidden"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.score,
                Loss.HUBER);
        topics = new MultiLabelHead<>(
                layout.head(ReviewTask.TOPICS, "hidden"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.topics,
                /* positiveWeight= */ 1.0);
        sentiment = new SoftmaxHead<>(
                layout.head(ReviewTask.SENTIMENT, "summary"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.sentiment,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
    }

    @Override
    public void forward(ReviewBatch batch, Pass pass) {
        Sequence words = this.words.forward(batch.text.tokens(), pass);
        Activations summary = this.summary.forward(words, pass);
        Activations brandEmbedding = pass.runs(ALL_BUT_SENTIMENT)
                ? this.brandEmbedding.forward(batch.brand.indices(), pass)
                : null;
        Activations joined = pass.runs(ALL_BUT_SENTIMENT)
                ? this.joined.forward(summary, batch.price.values(), brandEmbedding)
                : null;
        Activations hidden = pass.runs(ALL_BUT_SENTIMENT) ? this.hidden.forward(joined, pass) : null;
        if (pass.runs(ReviewTask.CATEGORY)) {
            category.forward(hidden, pass);
        }
        if (pass.runs(ReviewTask.RECOMMENDED)) {
            recommended.forward(hidden, pass);
        }
        if (pass.runs(ReviewTask.SCORE)) {
            score.forward(hidden, pass);
        }
        if (pass.runs(ReviewTask.TOPICS)) {
            topics.forward(hidden, pass);
        }
        if (pass.runs(ReviewTask.SENTIMENT)) {
            sentiment.forward(summary, pass);
        }
    }

    @Override
    public void loss(ReviewBatch batch, Pass pass) {
        if (pass.runs(ReviewTask.CATEGORY)) {
            category.loss(batch.category);
        }
        if (pass.runs(ReviewTask.RECOMMENDED)) {
            recommended.loss(batch.recommended);
        }
        if (pass.runs(ReviewTask.SCORE)) {
            score.loss(batch.score);
        }
        if (pass.runs(ReviewTask.TOPICS)) {
            topics.loss(batch.topics);
        }
        if (pass.runs(ReviewTask.SENTIMENT)) {
            sentiment.loss(batch.sentiment);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(ReviewTask.SENTIMENT)) {
            sentiment.backward(pass);
        }
        if (pass.runs(ReviewTask.TOPICS)) {
            topics.backward(pass);
        }
        if (pass.runs(ReviewTask.SCORE)) {
            score.backward(pass);
        }
        if (pass.runs(ReviewTask.RECOMMENDED)) {
            recommended.backward(pass);
        }
        if (pass.runs(ReviewTask.CATEGORY)) {
            category.backward(pass);
        }
        if (pass.runs(ALL_BUT_SENTIMENT)) {
            hidden.backward(pass);
            joined.backward(pass);
            brandEmbedding.backward(pass);
        }
        summary.backward(pass);
        words.backward(pass);
    }

    @Override
    public ReviewPrediction prediction(int row, Pass pass) {
        return new ReviewPrediction(
                pass.runs(ReviewTask.CATEGORY) ? category.prediction(row) : null,
                pass.runs(ReviewTask.RECOMMENDED) ? recommended.prediction(row) : null,
                pass.runs(ReviewTask.SCORE) ? score.prediction(row) : null,
                pass.runs(ReviewTask.TOPICS) ? topics.prediction(row) : null,
                pass.runs(ReviewTask.SENTIMENT) ? sentiment.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(category, recommended, score, topics, sentiment);
    }
}
