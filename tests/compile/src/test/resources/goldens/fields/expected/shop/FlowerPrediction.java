package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link FlowerModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Flower.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class FlowerPrediction {
    private final Classification<String> species;
    private final Regression height;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param species one class of those in the training data
     * @param height a number
     */
    public FlowerPrediction(Classification<String> species, Regression height) {
        this.species = species;
        this.height = height;
    }

    /**
     * The prediction of {@link FlowerTask#SPECIES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> species() {
        return predicted(species, FlowerTask.SPECIES);
    }

    /**
     * The prediction of {@link FlowerTask#HEIGHT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression height() {
        return predicted(height, FlowerTask.HEIGHT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowerPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
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

    private static List<TaskPrediction> components(FlowerPrediction prediction) {
        return Arrays.asList(prediction.species, prediction.height);
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
