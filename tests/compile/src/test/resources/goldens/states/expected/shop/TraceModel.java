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
 * A trained model of {@link Trace}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes      output       parameters       reads
 * events   EMBEDDING     tokens x 16  vocabulary x 16  steps
 * past     LSTM          tokens x 12  1,392            events
 * context  BI_GRU        tokens x 16  1,024            past
 * faults   tagging head  classes      classes x 17     context
 * In all 2,416 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class TraceModel {
    private final Trained<Trace, TraceBatch, TracePrediction> trained;

    TraceModel(Trained<Trace, TraceBatch, TracePrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public TracePrediction predict(Trace trace) {
        return trained.predict(trace);
    }

    /** Predicts all tasks that the model was trained for. */
    public TracePrediction predictSteps(List<String> steps) {
        return trained.predictRow(batch -> batch.addFeatures(steps));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<TracePrediction> predict(List<Trace> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public TracePrediction predict(Trace trace, Set<TraceTask> tasks) {
        return trained.predict(trace, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public TracePrediction predictSteps(List<String> steps, Set<TraceTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(steps), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<TracePrediction> predict(List<Trace> examples, Set<TraceTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static TraceModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static TraceModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new TraceModel(SavedModel.load(directory, new TraceBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Trace> data) {
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
    public Set<TraceTask> tasks() {
        return trained.tasks().select(TraceTask.values());
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
    public Trained<Trace, TraceBatch, TracePrediction> trained() {
        return trained;
    }
}
