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
 * A trained model of {@link Complaint}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes               output       parameters       reads
 * words    EMBEDDING              tokens x 64  vocabulary x 64  text
 * phrases  CONV1D RELU [2, 3, 4]  tokens x 96  18,528           words
 * even     BATCH_NORM             tokens x 96  192              phrases
 * peaks    MAX_POOL               96           0                even
 * gist     ATTENTION_POOL         96           1,568            even
 * whole    ATTENTION_POOL         64           4,224            words
 * summary  CONCAT                 256          0                peaks, gist, whole
 * product  classification head    classes      classes x 257    summary
 * urgent   binary head            1            257              summary
 * In all 24,769 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Complaint.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ComplaintModel {
    private final Trained<Complaint, ComplaintBatch, ComplaintPrediction> trained;

    ComplaintModel(Trained<Complaint, ComplaintBatch, ComplaintPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public ComplaintPrediction predict(Complaint complaint) {
        return trained.predict(complaint);
    }

    /** Predicts all tasks that the model was trained for. */
    public ComplaintPrediction predict(String text) {
        return trained.predictRow(batch -> batch.addFeatures(text));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<ComplaintPrediction> predict(List<Complaint> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ComplaintPrediction predict(Complaint complaint, Set<ComplaintTask> tasks) {
        return trained.predict(complaint, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ComplaintPrediction predict(String text, Set<ComplaintTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(text), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<ComplaintPrediction> predict(List<Complaint> examples, Set<ComplaintTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static ComplaintModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static ComplaintModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new ComplaintModel(SavedModel.load(directory, new ComplaintBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Complaint> data) {
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
    public Set<ComplaintTask> tasks() {
        return trained.tasks().select(ComplaintTask.values());
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
    public Trained<Complaint, ComplaintBatch, ComplaintPrediction> trained() {
        return trained;
    }
}
