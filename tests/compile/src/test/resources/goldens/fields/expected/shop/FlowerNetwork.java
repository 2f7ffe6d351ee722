package shop;

import io.polytask.api.Activation;
import io.polytask.api.ClassWeights;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.head.SoftmaxHead;
import io.polytask.layer.Dense;
import io.polytask.layer.Dropout;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Flower}.
 *
 * <pre>{@code
 * name     computes             output   parameters   reads
 * dropped  DROPOUT 0.1          4        0            sizes
 * hidden   DENSE TANH           8        40           dropped
 * species  classification head  classes  classes x 9  hidden
 * height   regression head      1        9            hidden
 * In all 49 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class FlowerNetwork implements Network<FlowerBatch, FlowerPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(FlowerTask.values());

    private final Dropout dropped;
    private final Dense hidden;
    private final SoftmaxHead<String> species;
    private final RegressionHead height;

    FlowerNetwork(FlowerEncoding encoding, Layout layout) {
        dropped = new Dropout(4, /* rate= */ 0.1);
        hidden = new Dense(
                layout.shared("hidden", ALL_TASKS),
                4,
                8,
                Activation.TANH,
                /* dropout= */ 0.0);
        species = new SoftmaxHead<>(
                layout.head(FlowerTask.SPECIES, "hidden"),
                new HeadSettings(8, List.of(), 0.0),
                encoding.species,
                /* labelSmoothing= */ 0.1,
                ClassWeights.BALANCED);
        height = new RegressionHead(
                layout.head(FlowerTask.HEIGHT, "hidden"),
                new HeadSettings(8, List.of(), 0.0),
                encoding.height,
                Loss.SQUARED);
    }

    @Override
    public void forward(FlowerBatch batch, Pass pass) {
        Activations dropped = this.dropped.forward(batch.sizes.values(), pass);
        Activations hidden = this.hidden.forward(dropped, pass);
        if (pass.runs(FlowerTask.SPECIES)) {
            species.forward(hidden, pass);
        }
        if (pass.runs(FlowerTask.HEIGHT)) {
            height.forward(hidden, pass);
        }
    }

    @Override
    public void loss(FlowerBatch batch, Pass pass) {
        if (pass.runs(FlowerTask.SPECIES)) {
            species.loss(batch.species);
        }
        if (pass.runs(FlowerTask.HEIGHT)) {
            height.loss(batch.height);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(FlowerTask.HEIGHT)) {
            height.backward(pass);
        }
        if (pass.runs(FlowerTask.SPECIES)) {
            species.backward(pass);
        }
        hidden.backward(pass);
        dropped.backward(pass);
    }

    @Override
    public FlowerPrediction prediction(int row, Pass pass) {
        return new FlowerPrediction(
                pass.runs(FlowerTask.SPECIES) ? species.prediction(row) : null,
                pass.runs(FlowerTask.HEIGHT) ? height.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(species, height);
    }
}
