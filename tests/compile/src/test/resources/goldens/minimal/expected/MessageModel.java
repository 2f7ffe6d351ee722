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
 * A trained model of {@link Message}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name           computes     output       parameters       reads
 * textEmbedding  EMBEDDING    tokens x 64  vocabulary x 64  text
 * textMean       MEAN_POOL    64           0                textEmbedding
 * textMax        MAX_POOL     64           0                textEmbedding
 * normed         LAYER_NORM   128          256              textMean, textMax
 * shared         DENSE RELU   64           8,256            normed
 * spam           binary head  1            65               shared
 * In all 8,577 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class MessageModel {
    private final Trained<Message, MessageBatch, MessagePrediction> trained;

    MessageModel(Trained<Message, MessageBatch, MessagePrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public MessagePrediction predict(Message message) {
        return trained.predict(message);
    }

    /** Predicts all tasks that the model was trained for. */
    public MessagePrediction predict(String text) {
        return trained.predictRow(batch -> batch.addFeatures(text));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<MessagePrediction> predict(List<Message> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public MessagePrediction predict(Message message, Set<MessageTask> tasks) {
        return trained.predict(message, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public MessagePrediction predict(String text, Set<MessageTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(text), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<MessagePrediction> predict(List<Message> examples, Set<MessageTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static MessageModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static MessageModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new MessageModel(SavedModel.load(directory, new MessageBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Message> data) {
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
    public Set<MessageTask> tasks() {
        return trained.tasks().select(MessageTask.values());
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
    public Trained<Message, MessageBatch, MessagePrediction> trained() {
        return trained;
    }
}
