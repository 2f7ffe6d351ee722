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

/** What a {@link ReadingModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReadingPrediction {
    private final BinaryClassification dull;
    private final Regression minutes;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param dull yes or no
     * @param minutes a number
     */
    public ReadingPrediction(BinaryClassification dull, Regression minutes) {
        this.dull = dull;
        this.minutes = minutes;
    }

    /**
     * The prediction of {@link ReadingTask#DULL}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification dull() {
        return predicted(dull, ReadingTask.DULL);
    }

    /**
     * The prediction of {@link ReadingTask#MINUTES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression minutes() {
        return predicted(minutes, ReadingTask.MINUTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("dull", dull),
                        part("minutes", minutes))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "ReadingPrediction[", "]"));
    }

    private static List<TaskPrediction> components(ReadingPrediction prediction) {
        return Arrays.asList(prediction.dull, prediction.minutes);
    }

    private static <T> T predicted(T prediction, ReadingTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for ReadingTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
