package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.SoftmaxHead;
import io.polytask.layer.BatchNorm;
import io.polytask.layer.Conv2d;
import io.polytask.layer.Dense;
import io.polytask.layer.Dropout;
import io.polytask.layer.Flatten;
import io.polytask.layer.Layout;
import io.polytask.layer.MaxPool2d;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import io.polytask.tensor.ImageShape;
import io.polytask.tensor.Images;
import io.polytask.tensor.Kernel;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Digit}.
 *
 * <pre>{@code
 * name      computes             output        parameters    reads
 * edges     CONV2D RELU 5 x 5    32 x 24 x 10  510           image
 * even      BATCH_NORM           32 x 24 x 10  20            edges
 * smaller   MAX_POOL2D 2 x 2     16 x 12 x 10  0             even
 * shapes    CONV2D RELU 3 x 5    8 x 6 x 20    3,020         smaller
 * thinned   DROPOUT 0.1          8 x 6 x 20    0             shapes
 * smallest  MAX_POOL2D 3 x 2     6 x 3 x 20    0             thinned
 * flat      FLATTEN              360           0             smallest
 * hidden    DENSE RELU           50            18,050        flat
 * value     classification head  classes       classes x 51  hidden
 * legible   binary head          1             51            hidden
 * In all 21,651 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class DigitNetwork implements Network<DigitBatch, DigitPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(DigitTask.values());

    private final Conv2d edges;
    private final BatchNorm even;
    private final MaxPool2d smaller;
    private final Conv2d shapes;
    private final Dropout thinned;
    private final MaxPool2d smallest;
    private final Flatten flat;
    private final Dense hidden;
    private final SoftmaxHead<String> value;
    private final BinaryHead legible;

    DigitNetwork(DigitEncoding encoding, Layout layout) {
        edges = new Conv2d(
                layout.shared("edges", ALL_TASKS),
                new ImageShape(36, 28, 2),
                new Kernel(5, 5, /* stride= */ 1, 1, /* padding= */ 0, 0),
                10,
                Activation.RELU,
                /* dropout= */ 0.0);
        even = new BatchNorm(layout.shared("even", ALL_TASKS), 10);
        smaller = new MaxPool2d(
                new ImageShape(32, 24, 10),
                new Kernel(2, 2, /* stride= */ 2, 2, /* padding= */ 0, 0));
        shapes = new Conv2d(
                layout.shared("shapes", ALL_TASKS),
                new ImageShape(16, 12, 10),
                new Kernel(3, 5, /* stride= */ 2, 2, /* padding= */ 1, 2),
                20,
                Activation.RELU,
                /* dropout= */ 0.0);
        thinned = new Dropout(20, /* rate= */ 0.1);
        smallest = new MaxPool2d(
                new ImageShape(8, 6, 20),
                new Kernel(3, 2, /* stride= */ 1, 2, /* padding= */ 0, 0));
        flat = new Flatten(new ImageShape(6, 3, 20));
        hidden = new Dense(
                layout.shared("hidden", ALL_TASKS),
                360,
                50,
                Activation.RELU,
                /* dropout= */ 0.0);
        value = new SoftmaxHead<>(
                layout.head(DigitTask.VALUE, "hidden"),
                new HeadSettings(50, List.of(), 0.0),
                encoding.value,
                /* labelSmoothing= */ 0.0,
                ClassWeights.NONE);
        legible = new BinaryHead(
                layout.head(DigitTask.LEGIBLE, "hidden"),
                new HeadSettings(50, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
    }

    @Override
    public void forward(DigitBatch batch, Pass pass) {
        Images edges = this.edges.forward(batch.image.values(), pass);
        Images even = this.even.forward(edges, pass);
        Images smaller = this.smaller.forward(even, pass);
        Images shapes = this.shapes.forward(smaller, pass);
        Images thinned = this.thinned.forward(shapes, pass);
        Images smallest = this.smallest.forward(thinned, pass);
        Activations flat = this.flat.forward(smallest, pass);
        Activations hidden = this.hidden.forward(flat, pass);
        if (pass.runs(DigitTask.VALUE)) {
            value.forward(hidden, pass);
        }
        if (pass.runs(DigitTask.LEGIBLE)) {
            legible.forward(hidden, pass);
        }
    }

    @Override
    public void loss(DigitBatch batch, Pass pass) {
        if (pass.runs(DigitTask.VALUE)) {
            value.loss(batch.value);
        }
        if (pass.runs(DigitTask.LEGIBLE)) {
            legible.loss(batch.legible);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(DigitTask.LEGIBLE)) {
            legible.backward(pass);
        }
        if (pass.runs(DigitTask.VALUE)) {
            value.backward(pass);
        }
        hidden.backward(pass);
        flat.backward(pass);
        smallest.backward(pass);
        thinned.backward(pass);
        shapes.backward(pass);
        smaller.backward(pass);
        even.backward(pass);
        edges.backward(pass);
    }

    @Override
    public DigitPrediction prediction(int row, Pass pass) {
        return new DigitPrediction(
                pass.runs(DigitTask.VALUE) ? value.prediction(row) : null,
                pass.runs(DigitTask.LEGIBLE) ? legible.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(value, legible);
    }
}
