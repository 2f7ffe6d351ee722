package shop.model;

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
import shop.data.Ticket;

/**
 * A trained model of {@link SmallLine}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name          computes             output       parameters       reads
 * subjectWords  EMBEDDING            tokens x 16  vocabulary x 16  subject
 * subjectMean   MEAN_POOL            16           0                subjectWords
 * bodyWords     EMBEDDING            tokens x 16  vocabulary x 16  body
 * bodyMax       MAX_POOL             16           0                bodyWords
 * both          CONCAT               32           0                subjectMean, bodyMax
 * urgency       classification head  2            66               both
 * spam          binary head          1            177              bodyMax
 * In all 243 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SmallLineModel {
    private final Trained<Ticket.Line, SmallLineBatch, SmallLinePrediction> trained;

    SmallLineModel(Trained<Ticket.Line, SmallLineBatch, SmallLinePrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public SmallLinePrediction predict(Ticket.Line line) {
        return trained.predict(line);
    }

    /** Predicts all tasks that the model was trained for. */
    public SmallLinePrediction predict(String subject, String body) {
        return trained.predictRow(batch -> batch.addFeatures(subject, body));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<SmallLinePrediction> predict(List<Ticket.Line> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public SmallLinePrediction predict(Ticket.Line line, Set<SmallLineTask> tasks) {
        return trained.predict(line, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public SmallLinePrediction predict(String subject, String body, Set<SmallLineTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(subject, body), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<SmallLinePrediction> predict(List<Ticket.Line> examples, Set<SmallLineTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static SmallLineModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static SmallLineModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new SmallLineModel(SavedModel.load(directory, new SmallLineBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Ticket.Line> data) {
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
    public Set<SmallLineTask> tasks() {
        return trained.tasks().select(SmallLineTask.values());
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
    public Trained<Ticket.Line, SmallLineBatch, SmallLinePrediction> trained() {
        return trained;
    }
}
