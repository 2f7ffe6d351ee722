package shop;

import io.polytask.api.BinaryClassification;
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

/** What a {@link ImpressionModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Impression.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ImpressionPrediction {
    private final BinaryClassification buy;
    private final BinaryClassification click;
    private final BinaryClassification again;
    private final Classification<String> topic;
    private final Regression price;
    private final Tagging<String> tags;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param buy yes or no
     * @param click yes or no
     * @param again yes or no
     * @param topic one class of those in the training data
     * @param price a number
     * @param tags for each token one tag of those in the training data
     */
    public ImpressionPrediction(BinaryClassification buy, BinaryClassification click,
            BinaryClassification again, Classification<String> topic, Regression price,
            Tagging<String> tags) {
        this.buy = buy;
        this.click = click;
        this.again = again;
        this.topic = topic;
        this.price = price;
        this.tags = tags;
    }

    /**
     * The prediction of {@link ImpressionTask#BUY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification buy() {
        return predicted(buy, ImpressionTask.BUY);
    }

    /**
     * The prediction of {@link ImpressionTask#CLICK}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification click() {
        return predicted(click, ImpressionTask.CLICK);
    }

    /**
     * The prediction of {@link ImpressionTask#AGAIN}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification again() {
        return predicted(again, ImpressionTask.AGAIN);
    }

    /**
     * The prediction of {@link ImpressionTask#TOPIC}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> topic() {
        return predicted(topic, ImpressionTask.TOPIC);
    }

    /**
     * The prediction of {@link ImpressionTask#PRICE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression price() {
        return predicted(price, ImpressionTask.PRICE);
    }

    /**
     * The prediction of {@link ImpressionTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> tags() {
        return predicted(tags, ImpressionTask.TAGS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImpressionPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
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

    private static List<TaskPrediction> components(ImpressionPrediction prediction) {
        return Arrays.asList(
                prediction.buy,
                prediction.click,
                prediction.again,
                prediction.topic,
                prediction.price,
                prediction.tags);
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
