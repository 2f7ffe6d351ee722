package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.head.TaggingHead;
import io.polytask.layer.Embedding;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.sharing.ExpertSettings;
import io.polytask.sharing.Mmoe;
import io.polytask.sharing.PerTask;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Query}.
 *
 * <pre>{@code
 * name     computes             output             parameters       reads
 * vectors  EMBEDDING            tokens x 16        vocabulary x 16  words
 * experts  MMOE 4 experts TANH  tokens x 8 a task  748              vectors
 * summary  MAX_POOL             8 a task           0                experts
 * parts    tagging head         2                  18               experts
 * intent   classification head  2                  18               summary
 * price    regression head      1                  9                summary
 * In all 793 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class QueryNetwork implements Network<QueryBatch, QueryPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(QueryTask.values());
    private static final TaskSet ONLY_INTENT = TaskSet.of(QueryTask.INTENT);
    private static final TaskSet ONLY_PRICE = TaskSet.of(QueryTask.PRICE);

    private final Embedding vectors;
    private final Mmoe experts;
    private final MaxPool summaryIntent;
    private final MaxPool summaryPrice;
    private final TaggingHead<Query.Part> parts;
    private final SoftmaxHead<Query.Intent> intent;
    private final RegressionHead price;

    QueryNetwork(QueryEncoding encoding, Layout layout) {
        vectors = new Embedding(
                layout.shared("vectors", ALL_TASKS),
                encoding.words.rows(),
                16,
                /* dropout= */ 0.0);
        experts = new Mmoe(
                layout.shared("experts", ALL_TASKS),
                /* experts= */ 4,
                new ExpertSettings(16, List.of(), 8, Activation.TANH, 0.1));
        summaryIntent = new MaxPool(8);
        summaryPrice = new MaxPool(8);
        parts = new TaggingHead<>(
                layout.head(QueryTask.PARTS),
                new HeadSettings(8, List.of(), 0.0),
                encoding.parts,
                /* labelSmoothing= */ 0.0);
        intent = new SoftmaxHead<>(
                layout.head(QueryTask.INTENT),
                new HeadSettings(8, List.of(), 0.0),
                encoding.intent,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        price = new RegressionHead(
                layout.head(QueryTask.PRICE),
                new HeadSettings(8, List.of(), 0.0),
                encoding.price,
                Loss.SQUARED);
    }

    @Override
    public void forward(QueryBatch batch, Pass pass) {
        Sequence vectors = this.vectors.forward(batch.words.tokens(), pass);
        PerTask<Sequence> experts = this.experts.forward(vectors, pass);
        Activations summaryIntent = pass.runs(ONLY_INTENT)
                ? this.summaryIntent.forward(experts.of(QueryTask.INTENT), pass)
                : null;
        Activations summaryPrice = pass.runs(ONLY_PRICE)
                ? this.summaryPrice.forward(experts.of(QueryTask.PRICE), pass)
                : null;
        if (pass.runs(QueryTask.PARTS)) {
            parts.forward(experts.of(QueryTask.PARTS), pass);
        }
        if (pass.runs(QueryTask.INTENT)) {
            intent.forward(summaryIntent, pass);
        }
        if (pass.runs(QueryTask.PRICE)) {
            price.forward(summaryPrice, pass);
        }
    }

    @Override
    public void loss(QueryBatch batch, Pass pass) {
        if (pass.runs(QueryTask.PARTS)) {
            parts.loss(batch.parts);
        }
        if (pass.runs(QueryTask.INTENT)) {
            intent.loss(batch.intent);
        }
        if (pass.runs(QueryTask.PRICE)) {
            price.loss(batch.price);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(QueryTask.PRICE)) {
            price.backward(pass);
        }
        if (pass.runs(QueryTask.INTENT)) {
            intent.backward(pass);
        }
        if (pass.runs(QueryTask.PARTS)) {
            parts.backward(pass);
        }
        if (pass.runs(ONLY_PRICE)) {
            summaryPrice.backward(pass);
        }
        if (pass.runs(ONLY_INTENT)) {
            summaryIntent.backward(pass);
        }
        experts.backward(pass);
        vectors.backward(pass);
    }

    @Override
    public QueryPrediction prediction(int row, Pass pass) {
        return new QueryPrediction(
                pass.runs(QueryTask.PARTS) ? parts.prediction(row) : null,
                pass.runs(QueryTask.INTENT) ? intent.prediction(row) : null,
                pass.runs(QueryTask.PRICE) ? price.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(parts, intent, price);
    }
}
