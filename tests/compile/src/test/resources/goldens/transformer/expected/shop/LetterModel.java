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
 * A trained model of {@link Letter}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes                 output       parameters       reads
 * words    EMBEDDING                tokens x 32  vocabulary x 32  tokens
 * context  TRANSFORMER 1 x 4 heads  tokens x 32  15,968           words
 * again    TRANSFORMER 2 x 8 heads  tokens x 32  15,072           context
 * gist     ATTENTION_POOL           32           1,088            again
 * tags     tagging head             classes      classes x 33     again
 * topic    classification head      classes      classes x 33     gist
 * In all 32,128 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class LetterModel {
    private final Trained<Letter, LetterBatch, LetterPrediction> trained;

    LetterModel(Trained<Letter, LetterBatch, LetterPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public LetterPrediction predict(Letter letter) {
        return trained.predict(letter);
    }

    /** Predicts all tasks that the model was trained for. */
    public LetterPrediction predictTokens(List<String> tokens) {
        return trained.predictRow(batch -> batch.addFeatures(tokens));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<LetterPrediction> predict(List<Letter> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public LetterPrediction predict(Letter letter, Set<LetterTask> tasks) {
        return trained.predict(letter, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public LetterPrediction predictTokens(List<String> tokens, Set<LetterTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(tokens), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<LetterPrediction> predict(List<Letter> examples, Set<LetterTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static LetterModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static LetterModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new LetterModel(SavedModel.load(directory, new LetterBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Letter> data) {
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
    public Set<LetterTask> tasks() {
        return trained.tasks().select(LetterTask.values());
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
    public Trained<Letter, LetterBatch, LetterPrediction> trained() {
        return trained;
    }
}
