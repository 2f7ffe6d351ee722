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
 * A trained model of {@link Reading}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes               output      parameters      reads
 * words    EMBEDDING              tokens x 8  vocabulary x 8  text
 * waves    CUSTOM Layers.Waves    tokens x 6  its own         words
 * last     CUSTOM Layers.Last     6           its own         waves
 * squares  CUSTOM Layers.Squares  4           its own         last
 * dull     binary head            1           5               squares
 * minutes  regression head        1           5               squares
 * In all 10 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReadingModel {
    private final Trained<Reading, ReadingBatch, ReadingPrediction> trained;

    ReadingModel(Trained<Reading, ReadingBatch, ReadingPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public ReadingPrediction predict(Reading reading) {
        return trained.predict(reading);
    }

    /** Predicts all tasks that the model was trained for. */
    public ReadingPrediction predict(String text) {
        return trained.predictRow(batch -> batch.addFeatures(text));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<ReadingPrediction> predict(List<Reading> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ReadingPrediction predict(Reading reading, Set<ReadingTask> tasks) {
        return trained.predict(reading, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ReadingPrediction predict(String text, Set<ReadingTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(text), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<ReadingPrediction> predict(List<Reading> examples, Set<ReadingTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static ReadingModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static ReadingModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new ReadingModel(SavedModel.load(directory, new ReadingBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Reading> data) {
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
    public Set<ReadingTask> tasks() {
        return trained.tasks().select(ReadingTask.values());
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
    public Trained<Reading, ReadingBatch, ReadingPrediction> trained() {
        return trained;
    }
}
