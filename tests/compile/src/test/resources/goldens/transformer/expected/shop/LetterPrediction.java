package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tagging;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link LetterModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class LetterPrediction {
    private final Tagging<String> tags;
    private final Classification<String> topic;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param tags for each token one tag of those in the training data
     * @param topic one class of those in the training data
     */
    public LetterPrediction(Tagging<String> tags, Classification<String> topic) {
        this.tags = tags;
        this.topic = topic;
    }

    /**
     * The prediction of {@link LetterTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> tags() {
        return predicted(tags, LetterTask.TAGS);
    }

    /**
     * The prediction of {@link LetterTask#TOPIC}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> topic() {
        return predicted(topic, LetterTask.TOPIC);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterPrediction that && components(this).equals(components(that));
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
                        part("topic", topic))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "LetterPrediction[", "]"));
    }

    private static List<TaskPrediction> components(LetterPrediction prediction) {
        return Arrays.asList(prediction.tags, prediction.topic);
    }

    private static <T> T predicted(T prediction, LetterTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for LetterTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
