package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link DigitModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Digit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class DigitPrediction {
    private final Classification<String> value;
    private final BinaryClassification legible;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param value one class of those in the training data
     * @param legible yes or no
     */
    public DigitPrediction(Classification<String> value, BinaryClassification legible) {
        this.value = value;
        this.legible = legible;
    }

    /**
     * The prediction of {@link DigitTask#VALUE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> value() {
        return predicted(value, DigitTask.VALUE);
    }

    /**
     * The prediction of {@link DigitTask#LEGIBLE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification legible() {
        return predicted(legible, DigitTask.LEGIBLE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("value", value),
                        part("legible", legible))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "DigitPrediction[", "]"));
    }

    private static List<TaskPrediction> components(DigitPrediction prediction) {
        return Arrays.asList(prediction.value, prediction.legible);
    }

    private static <T> T predicted(T prediction, DigitTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for DigitTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
