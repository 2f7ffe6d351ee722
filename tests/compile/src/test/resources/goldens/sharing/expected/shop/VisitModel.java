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
 * A trained model of {@link Visit}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name              computes                         output    parameters  reads
 * countryEmbedding  EMBEDDING                        4         values x 4  country
 * gated             CGC 2 experts + 1 RELU           8 a task  228         age, country
 * extracted         PLE 3 x 3 experts + 1 [16] RELU  8 a task  4,227       age, country
 * chosen            DSELECT_K 2 of 5 experts RELU    8 a task  336         age, country
 * masked            MTAN 2 levels                    4 a task  260         age
 * apart             SHARED_PRIVATE RELU              6 a task  26          age
 * click             binary head                      1         9           gated
 * cart              binary head                      1         9           gated
 * buy               binary head                      1         9           extracted
 * price             regression head                  1         9           extracted
 * rate              binary head                      1         9           chosen
 * share             binary head                      1         9           chosen
 * stay              binary head                      1         5           masked
 * leave             binary head                      1         5           masked
 * call              binary head                      1         7           apart
 * write             binary head                      1         7           apart
 * In all 5,155 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class VisitModel {
    private final Trained<Visit, VisitBatch, VisitPrediction> trained;

    VisitModel(Trained<Visit, VisitBatch, VisitPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public VisitPrediction predict(Visit visit) {
        return trained.predict(visit);
    }

    /** Predicts all tasks that the model was trained for. */
    public VisitPrediction predict(double age, String country) {
        return trained.predictRow(batch -> batch.addFeatures(age, country));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<VisitPrediction> predict(List<Visit> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public VisitPrediction predict(Visit visit, Set<VisitTask> tasks) {
        return trained.predict(visit, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public VisitPrediction predict(double age, String country, Set<VisitTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(age, country), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<VisitPrediction> predict(List<Visit> examples, Set<VisitTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static VisitModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static VisitModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new VisitModel(SavedModel.load(directory, new VisitBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Visit> data) {
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
    public Set<VisitTask> tasks() {
        return trained.tasks().select(VisitTask.values());
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
    public Trained<Visit, VisitBatch, VisitPrediction> trained() {
        return trained;
    }
}
