package shop;

import io.polytask.api.MultiLabel;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link Shop_OfferModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class Shop_OfferPrediction {
    private final MultiLabel<String> tags;
    private final Regression rating;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param tags any labels of those in the training data
     * @param rating a number
     */
    public Shop_OfferPrediction(MultiLabel<String> tags, Regression rating) {
        this.tags = tags;
        this.rating = rating;
    }

    /**
     * The prediction of {@link Shop_OfferTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public MultiLabel<String> tags() {
        return predicted(tags, Shop_OfferTask.TAGS);
    }

    /**
     * The prediction of {@link Shop_OfferTask#RATING}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression rating() {
        return predicted(rating, Shop_OfferTask.RATING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shop_OfferPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("tags", tags),
                        part("rating", rating))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "Shop_OfferPrediction[", "]"));
    }

    private static List<TaskPrediction> components(Shop_OfferPrediction prediction) {
        return Arrays.asList(prediction.tags, prediction.rating);
    }

    private static <T> T predicted(T prediction, Shop_OfferTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for Shop_OfferTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
