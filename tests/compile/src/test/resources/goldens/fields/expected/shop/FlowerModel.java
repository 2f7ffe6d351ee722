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
 * A trained model of {@link Flower}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes             output   parameters   reads
 * dropped  DROPOUT 0.1          4        0            sizes
 * hidden   DENSE TANH           8        40           dropped
 * species  classification head  classes  classes x 9  hidden
 * height   regression head      1        9            hidden
 * In all 49 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class FlowerModel {
    private final Trained<Flower, FlowerBatch, FlowerPrediction> trained;

    FlowerModel(Trained<Flower, FlowerBatch, FlowerPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public FlowerPrediction predict(Flower flower) {
        return trained.predict(flower);
    }

    /** Predicts all tasks that the model was trained for. */
    public FlowerPrediction predict(float[] sizes) {
        return trained.predictRow(batch -> batch.addFeatures(sizes));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<FlowerPrediction> predict(List<Flower> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public FlowerPrediction predict(Flower flower, Set<FlowerTask> tasks) {
        return trained.predict(flower, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public FlowerPrediction predict(float[] sizes, Set<FlowerTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(sizes), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<FlowerPrediction> predict(List<Flower> examples, Set<FlowerTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static FlowerModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static FlowerModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new FlowerModel(SavedModel.load(directory, new FlowerBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Flower> data) {
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
    public Set<FlowerTask> tasks() {
        return trained.tasks().select(FlowerTask.values());
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
    public Trained<Flower, FlowerBatch, FlowerPrediction> trained() {
        return trained;
    }
}
