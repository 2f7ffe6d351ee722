package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link CarModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class CarPrediction {
    private final BinaryClassification sold;
    private final Regression price;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param sold yes or no
     * @param price a number
     */
    public CarPrediction(BinaryClassification sold, Regression price) {
        this.sold = sold;
        this.price = price;
    }

    /**
     * The prediction of {@link CarTask#SOLD}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification sold() {
        return predicted(sold, CarTask.SOLD);
    }

    /**
     * The prediction of {@link CarTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression price() {
        return predicted(price, CarTask.PRICE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CarPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("sold", sold),
                        part("price", price))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "CarPrediction[", "]"));
    }

    private static List<TaskPrediction> components(CarPrediction prediction) {
        return Arrays.asList(prediction.sold, prediction.price);
    }

    private static <T> T predicted(T prediction, CarTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for CarTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
