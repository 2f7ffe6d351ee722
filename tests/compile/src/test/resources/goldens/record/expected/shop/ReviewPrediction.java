package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
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

/** What a {@link ReviewModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Review.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReviewPrediction {
    private final Classification<Category> category;
    private final BinaryClassification recommended;
    private final Regression score;
    private final MultiLabel<Review.Topic> topics;
    private final Classification<String> sentiment;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param category one class of {@link Category}
     * @param recommended yes or no
     * @param score a number
     * @param topics any labels of {@link Review.Topic}
     * @param sentiment one class of those in the training data
     */
    public ReviewPrediction(Classification<Category> category, BinaryClassification recommended,
            Regression score, MultiLabel<Review.Topic> topics, Classification<String> sentiment) {
        this.category = category;
        this.recommended = recommended;
        this.score = score;
        this.topics = topics;
        this.sentiment = sentiment;
    }

    /**
     * The prediction of {@link ReviewTask#CATEGORY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<Category> category() {
        return predicted(category, ReviewTask.CATEGORY);
    }

    /**
     * The prediction of {@link ReviewTask#RECOMMENDED}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification recommended() {
        return predicted(recommended, ReviewTask.RECOMMENDED);
    }

    /**
     * The prediction of {@link ReviewTask#SCORE}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Regression score() {
        return predicted(score, ReviewTask.SCORE);
    }

    /**
     * The prediction of {@link ReviewTask#TOPICS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public MultiLabel<Review.Topic> topics() {
        return predicted(topics, ReviewTask.TOPICS);
    }

    /**
     * The prediction of {@link ReviewTask#SENTIMENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> sentiment() {
        return predicted(sentiment, ReviewTask.SENTIMENT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewPrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
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

    private static List<TaskPrediction> components(ReviewPrediction prediction) {
        return Arrays.asList(
                prediction.category,
                prediction.recommended,
                prediction.score,
                prediction.topics,
                prediction.sentiment);
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
