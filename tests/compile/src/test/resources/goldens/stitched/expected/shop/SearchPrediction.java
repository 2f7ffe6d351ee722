package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link SearchModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Search.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SearchPrediction {
    private final BinaryClassification back;
    private final BinaryClassification like;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param back yes or no
     * @param like yes or no
     */
    public SearchPrediction(BinaryClassification back, BinaryClassification like) {
        this.back = back;
        this.like = like;
    }

    /**
     * The prediction of {@link SearchTask#BACK}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification back() {
        return predicted(back, SearchTask.BACK);
    }

    /**
     * The prediction of {@link SearchTask#LIKE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification like() {
        return predicted(like, SearchTask.LIKE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
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

    private static List<TaskPrediction> components(SearchPrediction prediction) {
        return Arrays.asList(prediction.back, prediction.like);
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
