package shop;

import io.polytask.api.Activation;
import io.polytask.api.Loss;
import io.polytask.api.PolytaskGenerated;
import io.polytask.head.BinaryHead;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.head.RegressionHead;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.LayerNorm;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.model.Network;
import io.polytask.tensor.Activations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Wiring of {@link Car}.
 *
 * <pre>{@code
 * name                computes         output  parameters  reads
 * automaticEmbedding  EMBEDDING        4       12          automatic
 * doorsEmbedding      EMBEDDING        8       values x 8  doors
 * default_Embedding   EMBEDDING        8       values x 8  default
 * first               DENSE RELU       12      276         mileage, automatic, doors, default
 * second              LAYER_NORM       12      24          first
 * sold                binary head      1       13          second
 * price               regression head  1       13          second
 * In all 338 parameters, and what depends on the data.
 * }</pre>
 */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
final class CarNetwork implements Network<CarBatch, CarPrediction> {
    private static final TaskSet ALL_TASKS = TaskSet.of(CarTask.values());

    private final Embedding automaticEmbedding;
    private final Embedding doorsEmbedding;
    private final Embedding default_Embedding;
    private final Concat firstInputs;
    private final Dense first;
    private final LayerNorm second;
    private final BinaryHead sold;
    private final RegressionHead price;

    CarNetwork(CarEncoding encoding, Layout layout) {
        automaticEmbedding = new Embedding(
                layout.shared("automatic", ALL_TASKS),
                encoding.automatic.rows(),
                4,
                /* dropout= */ 0.0);
        doorsEmbedding = new Embedding(
                layout.shared("doors", ALL_TASKS),
                encoding.doors.rows(),
                8,
                /* dropout= */ 0.0);
        default_Embedding = new Embedding(
                layout.shared("default", ALL_TASKS),
                encoding.default_.rows(),
                8,
                /* dropout= */ 0.0);
        firstInputs = new Concat(2, 4, 8, 8);
        first = new Dense(
                layout.shared("first", ALL_TASKS),
                22,
                12,
                Activation.RELU,
                /* dropout= */ 0.0);
        second = new LayerNorm(layout.shared("second", ALL_TASKS), 12);
        sold = new BinaryHead(
                layout.head(CarTask.SOLD, "second"),
                new HeadSettings(12, List.of(), 0.0),
                /* positiveWeight= */ 1.0);
        price = new RegressionHead(
                layout.head(CarTask.PRICE, "second"),
                new HeadSettings(12, List.of(), 0.0),
                encoding.price,
                Loss.SQUARED);
    }

    @Override
    public void forward(CarBatch batch, Pass pass) {
        Activations automaticEmbedding = this.automaticEmbedding.forward(batch.automatic.indices(), pass);
        Activations doorsEmbedding = this.doorsEmbedding.forward(batch.doors.indices(), pass);
        Activations default_Embedding = this.default_Embedding.forward(batch.default_.indices(), pass);
        Activations firstInputs = this.firstInputs.forward(
                batch.mileage.values(),
                automaticEmbedding,
                doorsEmbedding,
                default_Embedding);
        Activations first = this.first.forward(firstInputs, pass);
        Activations second = this.second.forward(first, pass);
        if (pass.runs(CarTask.SOLD)) {
            sold.forward(second, pass);
        }
        if (pass.runs(CarTask.PRICE)) {
            price.forward(second, pass);
        }
    }

    @Override
    public void loss(CarBatch batch, Pass pass) {
        if (pass.runs(CarTask.SOLD)) {
            sold.loss(batch.sold);
        }
        if (pass.runs(CarTask.PRICE)) {
            price.loss(batch.price);
        }
    }

    @Override
    public void backward(Pass pass) {
        if (pass.runs(CarTask.PRICE)) {
            price.backward(pass);
        }
        if (pass.runs(CarTask.SOLD)) {
            sold.backward(pass);
        }
        second.backward(pass);
        first.backward(pass);
        firstInputs.backward(pass);
        default_Embedding.backward(pass);
        doorsEmbedding.backward(pass);
        automaticEmbedding.backward(pass);
    }

    @Override
    public CarPrediction prediction(int row, Pass pass) {
        return new CarPrediction(
                pass.runs(CarTask.SOLD) ? sold.prediction(row) : null,
                pass.runs(CarTask.PRICE) ? price.prediction(row) : null);
    }

    @Override
    public List<Head> heads() {
        return List.of(sold, price);
    }
}
