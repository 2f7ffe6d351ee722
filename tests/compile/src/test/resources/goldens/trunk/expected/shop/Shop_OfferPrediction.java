package shop;

import io.polytask.api.MultiLabel;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link Shop_OfferModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param tags any labels of those in the training data
 * @param rating a number
 */
@PolytaskGenerated(Shop.Offer.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record Shop_OfferPrediction(MultiLabel<String> tags, Regression rating) {
    /**
     * The prediction of {@link Shop_OfferTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public MultiLabel<String> tags() {
        return predicted(tags, Shop_OfferTask.TAGS);
    }

    /**
     * The prediction of {@link Shop_OfferTask#RATING}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression rating() {
        return predicted(rating, Shop_OfferTask.RATING);
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
