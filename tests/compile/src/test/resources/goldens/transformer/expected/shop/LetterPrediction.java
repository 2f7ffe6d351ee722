package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tagging;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link LetterModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param tags for each token one tag of those in the training data
 * @param topic one class of those in the training data
 */
@PolytaskGenerated(Letter.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record LetterPrediction(Tagging<String> tags, Classification<String> topic) {
    /**
     * The prediction of {@link LetterTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<String> tags() {
        return predicted(tags, LetterTask.TAGS);
    }

    /**
     * The prediction of {@link LetterTask#TOPIC}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<String> topic() {
        return predicted(topic, LetterTask.TOPIC);
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
