package shop;

import io.polytask.api.Activation;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.MultiLabelHead;
import io.polytask.head.RegressionHead;
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
 * Wiring of {@link Shop.Offer}.
 *
 * <pre>{@code
 * name                  computes          output       parameters                    reads
 * titleEmbedding        EMBEDDING         tokens x 64  vocabulary x 64               title
 * titleMean             MEAN_POOL         64           0                             titleEmbedding
 * titleMax              MAX_POOL          64           0                             titleEmbedding
 * descriptionEmbedding  EMBEDDING         tokens x 64  12,800,000 + vocabulary x 64  description
 * descriptionMean       MEAN_POOL         64           0                             descriptionEmbedding
 * descriptionMax        MAX_POOL          64           0                             descriptionEmbedding
 * stateEmbedding        EMBEDDING         8            24                            state
 * hidden                DENSE RELU        128          1,280                         price, state
 * normed                LAYER_NORM        384          768                           titleMean, titleMax,
 *                                                                                    descriptionMean,
 *                                                                                    descriptionMax, hidden
 * shared                DENSE RELU        64           24,640                        normed
 * tags                  multi-label head  classes      classes x 65                  shared
 * rating                regression head   1            65                            shared
 * In all 12,826,777 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class Shop_OfferNetwork implements Network<Shop_OfferBatch, Shop_OfferPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(Shop_OfferTask.values());

    private final Embedding titleEmbedding;
    private final MeanPool titleMean;
    private final MaxPool titleMax;
    private final Embedding descriptionEmbedding;
    private final MeanPool descriptionMean;
    private final MaxPool descriptionMax;
    private final Embedding stateEmbedding;
    private final Concat hiddenInputs;
    private final Dense hidden;
    private final Concat normedInputs;
    private final LayerNorm normed;
    private final Dense shared;
    private final MultiLabelHead<String> tags;
    private final RegressionHead rating;

    Shop_OfferNetwork(Shop_OfferEncoding encoding, Layout layout) {
        titleEmbedding = new Embedding(
                layout.shared("titleEmbedding", ALL_TASKS),
                encoding.title.rows(),
                64,
                /* dropout= */ 0.0);
        titleMean = new MeanPool(64);
        titleMax = new MaxPool(64);
        descriptionEmbedding = new Embedding(
                layout.shared("descriptionEmbedding", ALL_TASKS),
                encoding.description.rows(),
                64,
                /* dropout= */ 0.0);
        descriptionMean = new MeanPool(64);
        descriptionMax = new MaxPool(64);
        stateEmbedding = new Embedding(
                layout.shared("state", ALL_TASKS),
                encoding.state.rows(),
                8,
                /* dropout= */ 0.0);
        hiddenInputs = new Concat(1, 8);
        hidden = new Dense(
                layout.shared("hidden", ALL_TASKS),
                9,
                128,
                Activation.RELU,
                /* dropout= */ 0.0);
        normedInputs = new Concat(64, 64, 64, 64, 128);
        normed = new LayerNorm(layout.shared("normed", ALL_TASKS), 384);
        shared = new Dense(
                layout.shared("shared", ALL_TASKS),
                384,
                64,
                Activation.RELU,
                /* dropout= */ 0.2);
        tags = new MultiLabelHead<>(
                layout.head(Shop_OfferTask.TAGS, "shared"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.tags,
                /* positiveWeight= */ 3.0);
        rating = new RegressionHead(
                layout.head(Shop_OfferTask.RATING, "shared"),
                new HeadSettings(64, List.of(), 0.0),
                encoding.rating,
                Loss.SQUARED);
    }

    @Override
    public void forward(Shop_OfferBatch batch, Pass pass) {
        Sequence titleEmbedding = this.titleEmbedding.forward(batch.title.tokens(), pass);
        Activations titleMean = this.titleMean.forward(titleEmbedding, pass);
        Activations titleMax = this.titleMax.forward(titleEmbedding, pass);
        Sequence descriptionEmbedding = this.descriptionEmbedding.forward(batch.description.tokens(), pass);
        Activations descriptionMean = this.descriptionMean.forward(descriptionEmbedding, pass);
        Activations descriptionMax = this.descriptionMax.forward(descriptionEmbedding, pass);
        Activations stateEmbedding = this.stateEmbedding.forward(batch.state.indices(), pass);
        Activations hiddenInputs = this.hiddenInputs.forward(batch.price.values(), stateEmbedding);
        Activations hidden = this.hidden.forward(hiddenInputs, pass);
        Activations normedInputs = this.normedInputs.forward(
                titleMean,
                titleMax,
                descriptionMean,
                descriptionMax,
                hidden);
        Activations normed = this.normed.forward(normedInputs, pass);
        Activations shared = this.shared.forward(normed, pass);
        if (pass.runs(Shop_OfferTask.TAGS)) {
            tags.forward(shared, pass);
        }
        if (pass.runs(Shop_OfferTask.RATING)) {
            rating.forward(shared, pass);
        }
    }

    @Override
    public void loss(Shop_OfferBatch batch, Pass pass) {
        if (pass.runs(Shop_OfferTask.TAGS)) {
            tags.loss(batch.tags);
        }
        if (pass.runs(Shop_OfferTask.RATING)) {
            rating.loss(batch.rating);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(Shop_OfferTask.RATING)) {
            rating.backward(pass);
        }
        if (pass.runs(Shop_OfferTask.TAGS)) {
            tags.backward(pass);
        }
        shared.backward(pass);
        normed.backward(pass);
        normedInputs.backward(pass);
        hidden.backward(pass);
        hiddenInputs.backward(pass);
        stateEmbedding.backward(pass);
        descriptionMax.backward(pass);
        descriptionMean.backward(pass);
        descriptionEmbedding.backward(pass);
        titleMax.backward(pass);
        titleMean.backward(pass);
        titleEmbedding.backward(pass);
    }

    @Override
    public Shop_OfferPrediction prediction(int row, Pass pass) {
        return new Shop_OfferPrediction(
                pass.runs(Shop_OfferTask.TAGS) ? tags.prediction(row) : null,
                pass.runs(Shop_OfferTask.RATING) ? rating.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(tags, rating);
    }
}
