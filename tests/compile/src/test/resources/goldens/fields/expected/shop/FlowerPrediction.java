package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link FlowerModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param species one class of those in the training data
 * @param height a number
 */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record FlowerPrediction(Classification<String> species, Regression height) {
    /**
     * The prediction of {@link FlowerTask#SPECIES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<String> species() {
        return predicted(species, FlowerTask.SPECIES);
    }

    /**
     * The prediction of {@link FlowerTask#HEIGHT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression height() {
        return predicted(height, FlowerTask.HEIGHT);
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("species", species),
                        part("height", height))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "FlowerPrediction[", "]"));
    }

    private static <T> T predicted(T prediction, FlowerTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for FlowerTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
