package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.MultiLabel;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Regression;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link ReviewModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param category one class of {@link Category}
 * @param recommended yes or no
 * @param score a number
 * @param topics any labels of {@link Review.Topic}
 * @param sentiment one class of those in the training data
 */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record ReviewPrediction(Classification<Category> category, BinaryClassification recommended,
        Regression score, MultiLabel<Review.Topic> topics, Classification<String> sentiment) {
    /**
     * The prediction of {@link ReviewTask#CATEGORY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<Category> category() {
        return predicted(category, ReviewTask.CATEGORY);
    }

    /**
     * The prediction of {@link ReviewTask#RECOMMENDED}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification recommended() {
        return predicted(recommended, ReviewTask.RECOMMENDED);
    }

    /**
     * The prediction of {@link ReviewTask#SCORE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Regression score() {
        return predicted(score, ReviewTask.SCORE);
    }

    /**
     * The prediction of {@link ReviewTask#TOPICS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public MultiLabel<Review.Topic> topics() {
        return predicted(topics, ReviewTask.TOPICS);
    }

    /**
     * The prediction of {@link ReviewTask#SENTIMENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<String> sentiment() {
        return predicted(sentiment, ReviewTask.SENTIMENT);
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("category", category),
                        part("recommended", recommended),
                        part("score", score),
                        part("topics", topics),
                        part("sentiment", sentiment))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "ReviewPrediction[", "]"));
    }

    private static <T> T predicted(T prediction, ReviewTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for ReviewTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
