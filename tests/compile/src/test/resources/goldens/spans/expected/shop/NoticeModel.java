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
 * A trained model of {@link Notice}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name        computes          output       parameters                              reads
 * characters  EMBEDDING         tokens x 32  vocabulary x 32                         text
 * context     BI_LSTM           tokens x 64  16,640                                  characters
 * summary     MAX_POOL          64           0                                       context
 * words       EMBEDDING         tokens x 32  vocabulary x 32                         tokens
 * entities    span CRF head     5            360                                     context
 * dates       span head         3            195                                     context
 * tags        tagging CRF head  classes      classes x 33 + classes x (classes + 2)  words
 * kinds       multi-label head  2            130                                     summary
 * In all 17,325 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class NoticeModel {
    private final Trained<Notice, NoticeBatch, NoticePrediction> trained;

    NoticeModel(Trained<Notice, NoticeBatch, NoticePrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public NoticePrediction predict(Notice notice) {
        return trained.predict(notice);
    }

    /** Predicts all tasks that the model was trained for. */
    public NoticePrediction predict(String text, List<String> tokens) {
        return trained.predictRow(batch -> batch.addFeatures(text, tokens));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<NoticePrediction> predict(List<Notice> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public NoticePrediction predict(Notice notice, Set<NoticeTask> tasks) {
        return trained.predict(notice, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public NoticePrediction predict(String text, List<String> tokens, Set<NoticeTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(text, tokens), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<NoticePrediction> predict(List<Notice> examples, Set<NoticeTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static NoticeModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static NoticeModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new NoticeModel(SavedModel.load(directory, new NoticeBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Notice> data) {
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
    public Set<NoticeTask> tasks() {
        return trained.tasks().select(NoticeTask.values());
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
    public Trained<Notice, NoticeBatch, NoticePrediction> trained() {
        return trained;
    }
}
