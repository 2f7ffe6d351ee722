package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.Tagging;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link QueryModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Query.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class QueryPrediction {
    private final Tagging<Query.Part> parts;
    private final Classification<Query.Intent> intent;
    private final Regression price;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param parts for each token one tag of {@link Query.Part}
     * @param intent one class of {@link Query.Intent}
     * @param price a number
     */
    public QueryPrediction(Tagging<Query.Part> parts, Classification<Query.Intent> intent,
            Regression price) {
        this.parts = parts;
        this.intent = intent;
        this.price = price;
    }

    /**
     * The prediction of {@link QueryTask#PARTS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<Query.Part> parts() {
        return predicted(parts, QueryTask.PARTS);
    }

    /**
     * The prediction of {@link QueryTask#INTENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<Query.Intent> intent() {
        return predicted(intent, QueryTask.INTENT);
    }

    /**
     * The prediction of {@link QueryTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression price() {
        return predicted(price, QueryTask.PRICE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
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

    private static List<TaskPrediction> components(QueryPrediction prediction) {
        return Arrays.asList(prediction.parts, prediction.intent, prediction.price);
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
