package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tagging;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link TraceModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Trace.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class TracePrediction {
    private final Tagging<String> faults;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param faults for each token one tag of those in the training data
     */
    public TracePrediction(Tagging<String> faults) {
        this.faults = faults;
    }

    /**
     * The prediction of {@link TraceTask#FAULTS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> faults() {
        return predicted(faults, TraceTask.FAULTS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TracePrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("faults", faults))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "TracePrediction[", "]"));
    }

    private static List<TaskPrediction> components(TracePrediction prediction) {
        return Arrays.asList(prediction.faults);
    }

    private static <T> T predicted(T prediction, TraceTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for TraceTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
