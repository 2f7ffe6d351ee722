package example;

import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tagging;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link ListingModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Listing.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ListingPrediction {
    private final Tagging<String> parts;
    private final BinaryClassification sold;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param parts for each token one tag of those in the training data
     * @param sold yes or no
     */
    public ListingPrediction(Tagging<String> parts, BinaryClassification sold) {
        this.parts = parts;
        this.sold = sold;
    }

    /**
     * The prediction of {@link ListingTask#PARTS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> parts() {
        return predicted(parts, ListingTask.PARTS);
    }

    /**
     * The prediction of {@link ListingTask#SOLD}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification sold() {
        return predicted(sold, ListingTask.SOLD);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListingPrediction that && components(this).equals(components(that));
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
                        part("sold", sold))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "ListingPrediction[", "]"));
    }

    private static List<TaskPrediction> components(ListingPrediction prediction) {
        return Arrays.asList(prediction.parts, prediction.sold);
    }

    private static <T> T predicted(T prediction, ListingTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for ListingTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
