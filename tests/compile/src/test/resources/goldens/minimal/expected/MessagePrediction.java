import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link MessageModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param spam yes or no
 */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record MessagePrediction(BinaryClassification spam) {
    /**
     * The prediction of {@link MessageTask#SPAM}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification spam() {
        return predicted(spam, MessageTask.SPAM);
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("spam", spam))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "MessagePrediction[", "]"));
    }

    private static <T> T predicted(T prediction, MessageTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for MessageTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
