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
 * A trained model of {@link Digit}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name      computes             output        parameters    reads
 * edges     CONV2D RELU 5 x 5    32 x 24 x 10  510           image
 * even      BATCH_NORM           32 x 24 x 10  20            edges
 * smaller   MAX_POOL2D 2 x 2     16 x 12 x 10  0             even
 * shapes    CONV2D RELU 3 x 5    8 x 6 x 20    3,020         smaller
 * thinned   DROPOUT 0.1          8 x 6 x 20    0             shapes
 * smallest  MAX_POOL2D 3 x 2     6 x 3 x 20    0             thinned
 * flat      FLATTEN              360           0             smallest
 * hidden    DENSE RELU           50            18,050        flat
 * value     classification head  classes       classes x 51  hidden
 * legible   binary head          1             51            hidden
 * In all 21,651 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class DigitModel {
    private final Trained<Digit, DigitBatch, DigitPrediction> trained;

    DigitModel(Trained<Digit, DigitBatch, DigitPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public DigitPrediction predict(Digit digit) {
        return trained.predict(digit);
    }

    /** Predicts all tasks that the model was trained for. */
    public DigitPrediction predict(float[] image) {
        return trained.predictRow(batch -> batch.addFeatures(image));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<DigitPrediction> predict(List<Digit> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public DigitPrediction predict(Digit digit, Set<DigitTask> tasks) {
        return trained.predict(digit, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public DigitPrediction predict(float[] image, Set<DigitTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(image), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<DigitPrediction> predict(List<Digit> examples, Set<DigitTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static DigitModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static DigitModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new DigitModel(SavedModel.load(directory, new DigitBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Digit> data) {
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
    public Set<DigitTask> tasks() {
        return trained.tasks().select(DigitTask.values());
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
    public Trained<Digit, DigitBatch, DigitPrediction> trained() {
        return trained;
    }
}
