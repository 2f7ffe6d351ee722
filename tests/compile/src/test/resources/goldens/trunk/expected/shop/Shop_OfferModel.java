package shop;

import io.polytask.api.Dataset;
import io.polytask.api.PolytaskGenerated;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Evaluator;
import io.polytask.layer.TaskSet;
import io.polytask.model.History;
import io.polytask.model.Trained;
import io.polytask.persist.SavedModel;
import io.polytask.text.Tokenizers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A trained model of {@link Shop.Offer}. It never changes, and any number of threads may use it.
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
public final class Shop_OfferModel {
    private final Trained<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> trained;

    Shop_OfferModel(Trained<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public Shop_OfferPrediction predict(Shop.Offer offer) {
        return trained.predict(offer);
    }

    /** Predicts all tasks that the model was trained for. */
    public Shop_OfferPrediction predict(String title, String description, Double price,
            Shop.Offer.State state) {
        return trained.predictRow(batch -> batch.addFeatures(title, description, price, state));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<Shop_OfferPrediction> predict(List<Shop.Offer> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public Shop_OfferPrediction predict(Shop.Offer offer, Set<Shop_OfferTask> tasks) {
        return trained.predict(offer, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public Shop_OfferPrediction predict(String title, String description, Double price,
            Shop.Offer.State state, Set<Shop_OfferTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(title, description, price, state), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<Shop_OfferPrediction> predict(List<Shop.Offer> examples,
            Set<Shop_OfferTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static Shop_OfferModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static Shop_OfferModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new Shop_OfferModel(SavedModel.load(directory, new Shop_OfferBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Shop.Offer> data) {
        return Evaluator.evaluate(trained, data);
    }

    /**
     * Saves the model, in place of one that the directory may hold already.
     *
     * @param directory made if it is not there
     */
    public void save(Path directory) throws IOException {
        SavedModel.save(trained, directory);
    }

    /** The tasks that it was trained for. */
    public Set<Shop_OfferTask> tasks() {
        return trained.tasks().select(Shop_OfferTask.values());
    }

    /** How many numbers were learned. */
    public long parameterCount() {
        return trained.parameterCount();
    }

    /** The course of its training. */
    public History history() {
        return trained.history();
    }

    /** What is behind it, for those who work with models of any class. */
    public Trained<Shop.Offer, Shop_OfferBatch, Shop_OfferPrediction> trained() {
        return trained;
    }
}
