package example;

import io.polytask.api.Activation;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.TaggingHead;
import io.polytask.layer.BiLstm;
import io.polytask.layer.Concat;
import io.polytask.layer.Conv2d;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.Flatten;
import io.polytask.layer.LayerNorm;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool;
import io.polytask.layer.MaxPool2d;
import io.polytask.layer.MeanPool;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Images;
import io.polytask.tensor.Kernel;
import io.polytask.tensor.Sequence;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Listing}.
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
final class ListingNetwork implements Network<ListingBatch, ListingPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(ListingTask.values());
    private static final TaskSet ONLY_SOLD = TaskSet.of(ListingTask.SOLD);

    private final Embedding wordsEmbedding;
    private final BiLstm wordsContext;
    private final Concat wordsNormedInputs;
    private final LayerNorm wordsNormed;
    private final MaxPool wordsMax;
    private final Embedding titleEmbedding;
    private final MeanPool titleMean;
    private final MaxPool titleMax;
    private final Conv2d pictureConvolution;
    private final MaxPool2d picturePool;
    private final Conv2d pictureConvolution2;
    private final MaxPool2d picturePool2;
    private final Flatten pictureFlat;
    private final Embedding usedEmbedding;
    private final Concat hidden2Inputs;
    private final Dense hidden2;
    private final Concat normedInputs;
    private final LayerNorm normed;
    private final Dense shared;
    private final TaggingHead<String> parts;
    private final BinaryHead sold;

    ListingNetwork(ListingEncoding encoding, Layout layout) {
        wordsEmbedding = new Embedding(
                layout.shared("wordsEmbedding", ALL_TASKS),
                encoding.words.rows(),
                128,
                /* dropout= */ 0.3);
        wordsContext = new BiLstm(
                layout.shared("wordsContext", ALL_TASKS),
                128,
                128,
                /* dropout= */ 0.3,
                /* recurrentDropout= */ 0.0);
        wordsNormedInputs = new Concat(128, 256);
        wordsNormed = new LayerNorm(layout.shared("wordsNormed", ALL_TASKS), 384);
        wordsMax = new MaxPool(384);
        titleEmbedding = new Embedding(
                layout.shared("titleEmbedding", ONLY_SOLD),
                encoding.title.rows(),
                64,
                /* dropout= */ 0.0);
        titleMean = new MeanPool(64);
        titleMax = new MaxPool(64);
        pictureConvolution = new Conv2d(
                layout.shared("pictureConvolution", ONLY_SOLD),
                new ImageShape(32, 24, 3),
                new Kernel(3, 3, /* stride= */ 1, 1, /* padding= */ 1, 1),
                16,
                Activation.RELU,
                /* dropout= */ 0.0);
        picturePool = new MaxPool2d(
                new ImageShape(32, 24, 16),
                new Kernel(2, 2, /* stride= */ 2, 2, /* padding= */ 0, 0));
        pictureConvolution2 = new Conv2d(
                layout.shared("pictureConvolution2", ONLY_SOLD),
                new ImageShape(16, 12, 16),
                new Kernel(3, 3, /* stride= */ 1, 1, /* padding= */ 1, 1),
                32,
                Activation.RELU,
                /* dropout= */ 0.0);
        picturePool2 = new MaxPool2d(
                new ImageShape(16, 12, 32),
                new Kernel(2, 2, /* stride= */ 2, 2, /* padding= */ 0, 0));
        pictureFlat = new Flatten(new ImageShape(8, 6, 32));
        usedEmbedding = new Embedding(
                layout.shared("used", ONLY_SOLD),
                encoding.used.rows(),
                8,
                /* dropout= */ 0.0);
        hidden2Inputs = new Concat(16, 1, 8);
        hidden2 = new Dense(
                layout.shared("hidden2", ONLY_SOLD),
                25,
                128,
                Activation.RELU,
                /* dropout= */ 0.0);
        normedInputs = new Concat(384, 64, 64, 1536, 128);
        normed = new LayerNorm(layout.shared("normed", ONLY_SOLD), 2176);
        shared = new Dense(
                layout.shared("shared", ONLY_SOLD),
                2176,
                64,
                Activation.RELU,
                /* dropout= */ 0.2);
        parts = new TaggingHead<>(
                layout.head(ListingTask.PARTS, "wordsNormed"),
                new HeadSettings(384, List.of(), 0.0),
                encoding.parts,
                /* labelSmoothing= */ 0.0);
        sold = new BinaryHead(
                layout.head(ListingTask.SOLD, "shared"),
                new HeadSettings(64, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(ListingBatch batch, Pass pass) {
        Sequence wordsEmbedding = this.wordsEmbedding.forward(batch.words.tokens(), pass);
        Sequence wordsContext = this.wordsContext.forward(wordsEmbedding, pass);
        Sequence wordsNormedInputs = this.wordsNormedInputs.forward(wordsEmbedding, wordsContext);
        Sequence wordsNormed = this.wordsNormed.forward(wordsNormedInputs, pass);
        Activations wordsMax = pass.runs(ONLY_SOLD) ? this.wordsMax.forward(wordsNormed, pass) : null;
        Sequence titleEmbedding = pass.runs(ONLY_SOLD)
                ? this.titleEmbedding.forward(batch.title.tokens(), pass)
                : null;
        Activations titleMean = pass.runs(ONLY_SOLD) ? this.titleMean.forward(titleEmbedding, pass) : null;
        Activations titleMax = pass.runs(ONLY_SOLD) ? this.titleMax.forward(titleEmbedding, pass) : null;
        Images pictureConvolution = pass.runs(ONLY_SOLD)
                ? this.pictureConvolution.forward(batch.picture.values(), pass)
                : null;
        Images picturePool = pass.runs(ONLY_SOLD) ? this.picturePool.forward(pictureConvolution, pass) : null;
        Images pictureConvolution2 = pass.runs(ONLY_SOLD)
                ? this.pictureConvolution2.forward(picturePool, pass)
                : null;
        Images picturePool2 = pass.runs(ONLY_SOLD)
                ? this.picturePool2.forward(pictureConvolution2, pass)
                : null;
        Activations pictureFlat = pass.runs(ONLY_SOLD) ? this.pictureFlat.forward(picturePool2, pass) : null;
        Activations usedEmbedding = pass.runs(ONLY_SOLD)
                ? this.usedEmbedding.forward(batch.used.indices(), pass)
                : null;
        Activations hidden2Inputs = pass.runs(ONLY_SOLD)
                ? this.hidden2Inputs.forward(
                batch.corner.values(),
                batch.hidden.values(),
                usedEmbedding)
                : null;
        Activations hidden2 = pass.runs(ONLY_SOLD) ? this.hidden2.forward(hidden2Inputs, pass) : null;
        Activations normedInputs = pass.runs(ONLY_SOLD)
                ? this.normedInputs.forward(wordsMax, titleMean, titleMax, pictureFlat, hidden2)
                : null;
        Activations normed = pass.runs(ONLY_SOLD) ? this.normed.forward(normedInputs, pass) : null;
        Activations shared = pass.runs(ONLY_SOLD) ? this.shared.forward(normed, pass) : null;
        if (pass.runs(ListingTask.PARTS)) {
            parts.forward(wordsNormed, pass);
        }
        if (pass.runs(ListingTask.SOLD)) {
            sold.forward(shared, pass);
        }
    }

    @Override
    public void loss(ListingBatch batch, Pass pass) {
        if (pass.runs(ListingTask.PARTS)) {
            parts.loss(batch.parts);
        }
        if (pass.runs(ListingTask.SOLD)) {
            sold.loss(batch.sold);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(ListingTask.SOLD)) {
            sold.backward(pass);
        }
        if (pass.runs(ListingTask.PARTS)) {
            parts.backward(pass);
        }
        if (pass.runs(ONLY_SOLD)) {
            shared.backward(pass);
            normed.backward(pass);
            normedInputs.backward(pass);
            hidden2.backward(pass);
            hidden2Inputs.backward(pass);
            usedEmbedding.backward(pass);
            pictureFlat.backward(pass);
            picturePool2.backward(pass);
            pictureConvolution2.backward(pass);
            picturePool.backward(pass);
            pictureConvolution.backward(pass);
            titleMax.backward(pass);
            titleMean.backward(pass);
            titleEmbedding.backward(pass);
            wordsMax.backward(pass);
        }
        wordsNormed.backward(pass);
        wordsNormedInputs.backward(pass);
        wordsContext.backward(pass);
        wordsEmbedding.backward(pass);
    }

    @Override
    public ListingPrediction prediction(int row, Pass pass) {
        return new ListingPrediction(
                pass.runs(ListingTask.PARTS) ? parts.prediction(row) : null,
                pass.runs(ListingTask.SOLD) ? sold.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(parts, sold);
    }
}
