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
 * A trained model of {@link Impression}. It never changes, and any number of threads may use it.
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
public final class ImpressionModel {
    private final Trained<Impression, ImpressionBatch, ImpressionPrediction> trained;

    ImpressionModel(Trained<Impression, ImpressionBatch, ImpressionPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public ImpressionPrediction predict(Impression impression) {
        return trained.predict(impression);
    }

    /** Predicts all tasks that the model was trained for. */
    public ImpressionPrediction predictQuery(List<String> query) {
        return trained.predictRow(batch -> batch.addFeatures(query));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<ImpressionPrediction> predict(List<Impression> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ImpressionPrediction predict(Impression impression, Set<ImpressionTask> tasks) {
        return trained.predict(impression, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ImpressionPrediction predictQuery(List<String> query, Set<ImpressionTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(query), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<ImpressionPrediction> predict(List<Impression> examples,
            Set<ImpressionTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static ImpressionModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static ImpressionModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new ImpressionModel(SavedModel.load(directory, new ImpressionBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Impression> data) {
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
    public Set<ImpressionTask> tasks() {
        return trained.tasks().select(ImpressionTask.values());
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
    public Trained<Impression, ImpressionBatch, ImpressionPrediction> trained() {
        return trained;
    }
}
