package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.Tagging;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link QueryModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param parts for each token one tag of {@link Query.Part}
 * @param intent one class of {@link Query.Intent}
 * @param price a number
 */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record QueryPrediction(Tagging<Query.Part> parts, Classification<Query.Intent> intent,
        Regression price) {
    /**
     * The prediction of {@link QueryTask#PARTS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<Query.Part> parts() {
        return predicted(parts, QueryTask.PARTS);
    }

    /**
     * The prediction of {@link QueryTask#INTENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<Query.Intent> intent() {
        return predicted(intent, QueryTask.INTENT);
    }

    /**
     * The prediction of {@link QueryTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression price() {
        return predicted(price, QueryTask.PRICE);
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("parts", parts),
                        part("intent", intent),
                        part("price", price))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "QueryPrediction[", "]"));
    }

    private static <T> T predicted(T prediction, QueryTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for QueryTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
