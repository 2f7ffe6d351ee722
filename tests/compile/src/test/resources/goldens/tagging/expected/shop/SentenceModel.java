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
 * A trained model of {@link Sentence}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name     computes             output       parameters       reads
 * words    EMBEDDING            tokens x 32  vocabulary x 32  tokens
 * normed   LAYER_NORM           tokens x 32  64               words
 * context  DENSE RELU           tokens x 32  1,056            normed
 * summary  MAX_POOL             32           0                context
 * tags     tagging head         2            66               context
 * senses   tagging head         classes      classes x 33     words
 * intent   classification head  2            66               summary
 * In all 1,252 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SentenceModel {
    private final Trained<Sentence, SentenceBatch, SentencePrediction> trained;

    SentenceModel(Trained<Sentence, SentenceBatch, SentencePrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public SentencePrediction predict(Sentence sentence) {
        return trained.predict(sentence);
    }

    /** Predicts all tasks that the model was trained for. */
    public SentencePrediction predictTokens(List<String> tokens) {
        return trained.predictRow(batch -> batch.addFeatures(tokens));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<SentencePrediction> predict(List<Sentence> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public SentencePrediction predict(Sentence sentence, Set<SentenceTask> tasks) {
        return trained.predict(sentence, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public SentencePrediction predictTokens(List<String> tokens, Set<SentenceTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(tokens), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<SentencePrediction> predict(List<Sentence> examples, Set<SentenceTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static SentenceModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static SentenceModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new SentenceModel(SavedModel.load(directory, new SentenceBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Sentence> data) {
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
    public Set<SentenceTask> tasks() {
        return trained.tasks().select(SentenceTask.values());
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
    public Trained<Sentence, SentenceBatch, SentencePrediction> trained() {
        return trained;
    }
}
