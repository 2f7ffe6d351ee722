import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link ReadingModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param dull yes or no
 * @param minutes a number
 */
@PolytaskGenerated(Reading.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record ReadingPrediction(BinaryClassification dull, Regression minutes) {
    /**
     * The prediction of {@link ReadingTask#DULL}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification dull() {
        return predicted(dull, ReadingTask.DULL);
    }

    /**
     * The prediction of {@link ReadingTask#MINUTES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression minutes() {
        return predicted(minutes, ReadingTask.MINUTES);
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
