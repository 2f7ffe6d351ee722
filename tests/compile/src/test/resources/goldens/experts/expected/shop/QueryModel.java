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
 * A trained model of {@link Query}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes             output             parameters       reads
 * vectors  EMBEDDING            tokens x 16        vocabulary x 16  words
 * experts  MMOE 4 experts TANH  tokens x 8 a task  748              vectors
 * summary  MAX_POOL             8 a task           0                experts
 * parts    tagging head         2                  18               experts
 * intent   classification head  2                  18               summary
 * price    regression head      1                  9                summary
 * In all 793 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class QueryModel {
    private final Trained<Query, QueryBatch, QueryPrediction> trained;

    QueryModel(Trained<Query, QueryBatch, QueryPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public QueryPrediction predict(Query query) {
        return trained.predict(query);
    }

    /** Predicts all tasks that the model was trained for. */
    public QueryPrediction predictWords(List<String> words) {
        return trained.predictRow(batch -> batch.addFeatures(words));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<QueryPrediction> predict(List<Query> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public QueryPrediction predict(Query query, Set<QueryTask> tasks) {
        return trained.predict(query, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public QueryPrediction predictWords(List<String> words, Set<QueryTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(words), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<QueryPrediction> predict(List<Query> examples, Set<QueryTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static QueryModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static QueryModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new QueryModel(SavedModel.load(directory, new QueryBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Query> data) {
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
    public Set<QueryTask> tasks() {
        return trained.tasks().select(QueryTask.values());
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
    public Trained<Query, QueryBatch, QueryPrediction> trained() {
        return trained;
    }
}
