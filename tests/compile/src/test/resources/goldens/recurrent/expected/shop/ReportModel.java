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
 * A trained model of {@link Report}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name      computes             output           parameters       reads
 * letters   CHARACTERS           characters x 30  characters x 30  tokens
 * spelling  MAX_POOL             tokens x 30      0                letters
 * words     EMBEDDING            tokens x 98      vocabulary x 98  tokens
 * known     CONCAT               tokens x 128     0                words, spelling
 * context   BI_LSTM              tokens x 256     263,168          known
 * summary   MEAN_POOL            256              0                context
 * refined   GRU                  tokens x 32      27,776           context
 * tags      tagging head         classes          classes x 257    context
 * chunks    tagging head         classes          classes x 33     refined
 * topic     classification head  classes          classes x 257    summary
 * urgent    binary head          1                257              summary
 * In all 291,201 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportModel {
    private final Trained<Report, ReportBatch, ReportPrediction> trained;

    ReportModel(Trained<Report, ReportBatch, ReportPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public ReportPrediction predict(Report report) {
        return trained.predict(report);
    }

    /** Predicts all tasks that the model was trained for. */
    public ReportPrediction predictTokens(List<String> tokens) {
        return trained.predictRow(batch -> batch.addFeatures(tokens));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<ReportPrediction> predict(List<Report> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ReportPrediction predict(Report report, Set<ReportTask> tasks) {
        return trained.predict(report, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ReportPrediction predictTokens(List<String> tokens, Set<ReportTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(tokens), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<ReportPrediction> predict(List<Report> examples, Set<ReportTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static ReportModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static ReportModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new ReportModel(SavedModel.load(directory, new ReportBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Report> data) {
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
    public Set<ReportTask> tasks() {
        return trained.tasks().select(ReportTask.values());
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
    public Trained<Report, ReportBatch, ReportPrediction> trained() {
        return trained;
    }
}
