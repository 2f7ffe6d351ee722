package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link CarModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param sold yes or no
 * @param price a number
 */
@PolytaskGenerated(Car.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record CarPrediction(BinaryClassification sold, Regression price) {
    /**
     * The prediction of {@link CarTask#SOLD}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification sold() {
        return predicted(sold, CarTask.SOLD);
    }

    /**
     * The prediction of {@link CarTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression price() {
        return predicted(price, CarTask.PRICE);
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
