package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link SearchModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param back yes or no
 * @param like yes or no
 */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record SearchPrediction(BinaryClassification back, BinaryClassification like) {
    /**
     * The prediction of {@link SearchTask#BACK}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification back() {
        return predicted(back, SearchTask.BACK);
    }

    /**
     * The prediction of {@link SearchTask#LIKE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification like() {
        return predicted(like, SearchTask.LIKE);
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("back", back),
                        part("like", like))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "SearchPrediction[", "]"));
    }

    private static <T> T predicted(T prediction, SearchTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for SearchTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
