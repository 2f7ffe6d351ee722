package example;

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
 * A trained model of {@link Listing}. It never changes, and any number of threads may use it.
 *
 * <pre>{@code
 * name                 computes           output        parameters                   reads
 * wordsEmbedding       EMBEDDING          tokens x 128  vocabulary x 128             words
 * wordsContext         BI_LSTM            tokens x 256  263,168                      wordsEmbedding
 * wordsNormed          LAYER_NORM         tokens x 384  768                          wordsEmbedding, wordsContext
 * wordsMax             MAX_POOL           384           0                            wordsNormed
 * titleEmbedding       EMBEDDING          tokens x 64   3,200,000 + vocabulary x 64  title
 * titleMean            MEAN_POOL          64            0                            titleEmbedding
 * titleMax             MAX_POOL           64            0                            titleEmbedding
 * pictureConvolution   CONV2D RELU 3 x 3  32 x 24 x 16  448                          picture
 * picturePool          MAX_POOL2D 2 x 2   16 x 12 x 16  0                            pictureConvolution
 * pictureConvolution2  CONV2D RELU 3 x 3  16 x 12 x 32  4,640                        picturePool
 * picturePool2         MAX_POOL2D 2 x 2   8 x 6 x 32    0                            pictureConvolution2
 * pictureFlat          FLATTEN            1536          0                            picturePool2
 * usedEmbedding        EMBEDDING          8             24                           used
 * hidden2              DENSE RELU         128           3,328                        corner, hidden, used
 * normed               LAYER_NORM         2176          4,352                        wordsMax, titleMean, titleMax,
 *                                                                                    pictureFlat, hidden2
 * shared               DENSE RELU         64            139,328                      normed
 * parts                tagging head       classes       classes x 385                wordsNormed
 * sold                 binary head        1             65                           shared
 * In all 3,616,121 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ListingModel {
    private final Trained<Listing, ListingBatch, ListingPrediction> trained;

    ListingModel(Trained<Listing, ListingBatch, ListingPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public ListingPrediction predict(Listing listing) {
        return trained.predict(listing);
    }

    /** Predicts all tasks that the model was trained for. */
    public ListingPrediction predict(List<String> words, String title, float[] picture,
            float[] corner, double hidden, boolean used) {
        return trained.predictRow(batch -> batch.addFeatures(words, title, picture, corner, hidden, used));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<ListingPrediction> predict(List<Listing> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ListingPrediction predict(Listing listing, Set<ListingTask> tasks) {
        return trained.predict(listing, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public ListingPrediction predict(List<String> words, String title, float[] picture,
            float[] corner, double hidden, boolean used, Set<ListingTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(words, title, picture, corner, hidden, used), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<ListingPrediction> predict(List<Listing> examples, Set<ListingTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static ListingModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static ListingModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new ListingModel(SavedModel.load(directory, new ListingBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Listing> data) {
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
    public Set<ListingTask> tasks() {
        return trained.tasks().select(ListingTask.values());
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
    public Trained<Listing, ListingBatch, ListingPrediction> trained() {
        return trained;
    }
}
