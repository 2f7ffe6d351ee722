package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import io.polytask.api.Tagging;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link ImpressionModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param buy yes or no
 * @param click yes or no
 * @param again yes or no
 * @param topic one class of those in the training data
 * @param price a number
 * @param tags for each token one tag of those in the training data
 */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record ImpressionPrediction(BinaryClassification buy, BinaryClassification click,
        BinaryClassification again, Classification<String> topic, Regression price,
        Tagging<String> tags) {
    /**
     * The prediction of {@link ImpressionTask#BUY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification buy() {
        return predicted(buy, ImpressionTask.BUY);
    }

    /**
     * The prediction of {@link ImpressionTask#CLICK}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification click() {
        return predicted(click, ImpressionTask.CLICK);
    }

    /**
     * The prediction of {@link ImpressionTask#AGAIN}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification again() {
        return predicted(again, ImpressionTask.AGAIN);
    }

    /**
     * The prediction of {@link ImpressionTask#TOPIC}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<String> topic() {
        return predicted(topic, ImpressionTask.TOPIC);
    }

    /**
     * The prediction of {@link ImpressionTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression price() {
        return predicted(price, ImpressionTask.PRICE);
    }

    /**
     * The prediction of {@link ImpressionTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<String> tags() {
        return predicted(tags, ImpressionTask.TAGS);
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("buy", buy),
                        part("click", click),
                        part("again", again),
                        part("topic", topic),
                        part("price", price),
                        part("tags", tags))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "ImpressionPrediction[", "]"));
    }

    private static <T> T predicted(T prediction, ImpressionTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for ImpressionTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
