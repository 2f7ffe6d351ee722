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
 * A trained model of {@link Car}. It never changes, and any number of threads may use it.
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
public final class CarModel {
    private final Trained<Car, CarBatch, CarPrediction> trained;

    CarModel(Trained<Car, CarBatch, CarPrediction> trained) {
        this.trained = trained;
    }

    /** Predicts all tasks that the model was trained for. */
    public CarPrediction predict(Car car) {
        return trained.predict(car);
    }

    /** Predicts all tasks that the model was trained for. */
    public CarPrediction predict(Integer mileage, boolean automatic, int doors, String default_) {
        return trained.predictRow(batch -> batch.addFeatures(mileage, automatic, doors, default_));
    }

    /** Predicts all tasks that the model was trained for, in the order of the examples. */
    public List<CarPrediction> predict(List<Car> examples) {
        return trained.predict(examples);
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public CarPrediction predict(Car car, Set<CarTask> tasks) {
        return trained.predict(car, TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public CarPrediction predict(Integer mileage, boolean automatic, int doors, String default_,
            Set<CarTask> tasks) {
        return trained.predictRow(batch -> batch.addFeatures(mileage, automatic, doors, default_), TaskSet.of(tasks));
    }

    /**
     * Predicts some tasks, in the order of the examples.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public List<CarPrediction> predict(List<Car> examples, Set<CarTask> tasks) {
        return trained.predict(examples, TaskSet.of(tasks));
    }

    /** The model that {@link #save} wrote: its predictions are the same to the last bit. */
    public static CarModel load(Path directory) throws IOException {
        return load(directory, Tokenizers.standard());
    }

    /** The same for a model that was trained with tokenizers of one's own. */
    public static CarModel load(Path directory, Tokenizers tokenizers) throws IOException {
        return new CarModel(SavedModel.load(directory, new CarBlueprint(), tokenizers));
    }

    /** Measures the predictions against the labels of a data set. */
    public Evaluation evaluate(Dataset<Car> data) {
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
    public Set<CarTask> tasks() {
        return trained.tasks().select(CarTask.values());
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
    public Trained<Car, CarBatch, CarPrediction> trained() {
        return trained;
    }
}
