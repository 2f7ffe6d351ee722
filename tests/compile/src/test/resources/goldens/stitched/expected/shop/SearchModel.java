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
 * A trained model of {@link Search}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes           output             parameters      reads
 * words    EMBEDDING          tokens x 6         vocabulary x 6  query
 * ground   CROSS_STITCH RELU  tokens x 5 a task  70              words
 * first    CROSS_STITCH RELU  tokens x 4 a task  52              ground
 * second   LTB RELU           tokens x 3 a task  34              first
 * meaning  MEAN_POOL          3 a task           0               second
 * back     binary head        1                  4               meaning
 * like     binary head        1                  4               meaning
 * In all 164 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SearchModel {
    private final Trained<Search, SearchBatch, SearchPrediction> trained;

    SearchModel(Trained<Search, SearchBatch, SearchPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public SearchPrediction predict(Search search) {
        return trained.predict(search);
    }

    /** Predicts all tasks that the model was trained for. */
    public SearchPrediction predict(String query) {
        return trained.predictRow(batch -> batch.addFeatures(query));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<SearchPrediction> predict(List<Search> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public SearchPrediction predict(Search search, Set<SearchTask> tasks) {
        return trained.predict(search, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public SearchPrediction predict(String query, Set<SearchTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(query), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<SearchPrediction> predict(List<Search> examples, Set<SearchTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static SearchModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static SearchModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new SearchModel(SavedModel.load(directory, new SearchBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Search> data) {
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
    public Set<SearchTask> tasks() {
        return trained.tasks().select(SearchTask.values());
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
    public Trained<Search, SearchBatch, SearchPrediction> trained() {
        return trained;
    }
}
