package io.polytask.gadget;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.MultiLabelHead;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
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

/** Wiring of {@link Gadget}: 5 shared layers, 6 heads. */
final class GadgetNetwork implements Network<GadgetBatch, GadgetPrediction> {
    private static final TaskSet ALL = TaskSet.of(GadgetTask.values());
    private static final TaskSet VECTOR_TASKS = TaskSet.of(
            GadgetTask.CATEGORY, GadgetTask.MAKER, GadgetTask.RECOMMENDED, GadgetTask.SCORE, GadgetTask.TOPICS);

    private final Embedding tokens;
    private final MeanPool summary;
    private final Embedding brandEmbedding;
    private final Concat joined;
    private final Dense hidden;
    private final SoftmaxHead<Category> category;
    private final SoftmaxHead<String> maker;
    private final BinaryHead recommended;
    private final RegressionHead score;
    private final MultiLabelHead<Topic> topics;
    private final TaggingHead<Tag> tags;

    GadgetNetwork(GadgetEncoding encoding, Layout layout) {
        tokens = new Embedding(layout.shared("tokens", ALL), encoding.words.rows(), 8, 0.0);
        summary = new MeanPool(8);
        brandEmbedding = new Embedding(layout.shared("brand", VECTOR_TASKS), encoding.brand.rows(), 4, 0.0);
        joined = new Concat(8, encoding.price.width(), 4);
        hidden = new Dense(
                layout.shared("hidden", VECTOR_TASKS), 8 + encoding.price.width() + 4, 16, Activation.RELU, 0.1);
        HeadSettings fromHidden = new HeadSettings(16, List.of(), 0.0);
        category = new SoftmaxHead<>(
                layout.head(GadgetTask.CATEGORY, "hidden"), fromHidden, encoding.category, 0.0, ClassWeights.BALANCED);
        maker = new SoftmaxHead<>(
                layout.head(GadgetTask.MAKER, "hidden"), fromHidden, encoding.maker, 0.1, ClassWeights.NONE);
        recommended = new BinaryHead(layout.head(GadgetTask.RECOMMENDED), new HeadSettings(16, List.of(8), 0.1), 1.0);
        score = new RegressionHead(layout.head(GadgetTask.SCORE, "hidden"), fromHidden, encoding.score, Loss.HUBER);
        topics = new MultiLabelHead<>(layout.head(GadgetTask.TOPICS, "hidden"), fromHidden, encoding.topics, 1.0);
        tags = new TaggingHead<>(layout.head(GadgetTask.TAGS), new HeadSettings(8, List.of(), 0.0), encoding.tags, 0.0);
    }

    @Override
    public void forward(GadgetBatch batch, Pass pass) {
        Sequence tokens = this.tokens.forward(batch.words.tokens(), pass);
        Activations summary = pass.runs(VECTOR_TASKS) ? this.summary.forward(tokens, pass) : null;
        Activations brandEmbedding =
                pass.runs(VECTOR_TASKS) ? this.brandEmbedding.forward(batch.brand.indices(), pass) : null;
        Activations joined =
                pass.runs(VECTOR_TASKS) ? this.joined.forward(summary, batch.price.values(), brandEmbedding) : null;
        Activations hidden = pass.runs(VECTOR_TASKS) ? this.hidden.forward(joined, pass) : null;
        if (pass.runs(GadgetTask.CATEGORY)) {
            category.forward(hidden, pass);
        }
        if (pass.runs(GadgetTask.MAKER)) {
            maker.forward(hidden, pass);
        }
        if (pass.runs(GadgetTask.RECOMMENDED)) {
            recommended.forward(hidden, pass);
        }
        if (pass.runs(GadgetTask.SCORE)) {
            score.forward(hidden, pass);
        }
        if (pass.runs(GadgetTask.TOPICS)) {
            topics.forward(hidden, pass);
        }
        if (pass.runs(GadgetTask.TAGS)) {
            tags.forward(tokens, pass);
        }
    }

    @Override
    public void loss(GadgetBatch batch, Pass pass) {
        if (pass.runs(GadgetTask.CATEGORY)) {
            category.loss(batch.category);
        }
        if (pass.runs(GadgetTask.MAKER)) {
            maker.loss(batch.maker);
        }
        if (pass.runs(GadgetTask.RECOMMENDED)) {
            recommended.loss(batch.recommended);
        }
        if (pass.runs(GadgetTask.SCORE)) {
            score.loss(batch.score);
        }
        if (pass.runs(GadgetTask.TOPICS)) {
            topics.loss(batch.topics);
        }
        if (pass.runs(GadgetTask.TAGS)) {
            tags.loss(batch.tags);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(GadgetTask.TAGS)) {
            tags.backward(pass);
        }
        if (pass.runs(GadgetTask.TOPICS)) {
            topics.backward(pass);
        }
        if (pass.runs(GadgetTask.SCORE)) {
            score.backward(pass);
        }
        if (pass.runs(GadgetTask.RECOMMENDED)) {
            recommended.backward(pass);
        }
        if (pass.runs(GadgetTask.MAKER)) {
            maker.backward(pass);
        }
        if (pass.runs(GadgetTask.CATEGORY)) {
            category.backward(pass);
        }
        if (pass.runs(VECTOR_TASKS)) {
            hidden.backward(pass);
            joined.backward(pass);
            brandEmbedding.backward(pass);
            summary.backward(pass);
        }
        tokens.backward(pass);
    }

    @Override
    public GadgetPrediction prediction(int row, Pass pass) {
        return new GadgetPrediction(
                pass.runs(GadgetTask.CATEGORY) ? category.prediction(row) : null,
                pass.runs(GadgetTask.MAKER) ? maker.prediction(row) : null,
                pass.runs(GadgetTask.RECOMMENDED) ? recommended.prediction(row) : null,
                pass.runs(GadgetTask.SCORE) ? score.prediction(row) : null,
                pass.runs(GadgetTask.TOPICS) ? topics.prediction(row) : null,
                pass.runs(GadgetTask.TAGS) ? tags.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(category, maker, recommended, score, topics, tags);
    }
}
