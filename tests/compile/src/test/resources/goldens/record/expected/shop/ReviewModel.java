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
 * A trained model of {@link Review}. It never changes, and any number of threads may use it.
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
public final class ReviewModel {
    private final Trained<Review, ReviewBatch, ReviewPrediction> trained;

    ReviewModel(Trained<Review, ReviewBatch, ReviewPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public ReviewPrediction predict(Review review) {
        return trained.predict(review);
    }

    /** Predicts all tasks that the model was trained for. */
    public ReviewPrediction predict(String text, double price, Brand brand) {
        return trained.predictRow(batch -> batch.addFeatures(text, price, brand));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<ReviewPrediction> predict(List<Review> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ReviewPrediction predict(Review review, Set<ReviewTask> tasks) {
        return trained.predict(review, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ReviewPrediction predict(String text, double price, Brand brand, Set<ReviewTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(text, price, brand), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<ReviewPrediction> predict(List<Review> examples, Set<ReviewTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static ReviewModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static ReviewModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new ReviewModel(SavedModel.load(directory, new ReviewBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Review> data) {
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
    public Set<ReviewTask> tasks() {
        return trained.tasks().select(ReviewTask.values());
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
    public Trained<Review, ReviewBatch, ReviewPrediction> trained() {
        return trained;
    }
}
