import io.polytask.api.BinaryClassification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link MessageModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Message.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class MessagePrediction {
    private final BinaryClassification spam;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param spam yes or no
     */
    public MessagePrediction(BinaryClassification spam) {
        this.spam = spam;
    }

    /**
     * The prediction of {@link MessageTask#SPAM}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification spam() {
        return predicted(spam, MessageTask.SPAM);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessagePrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("spam", spam))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "MessagePrediction[", "]"));
    }

    private static List<TaskPrediction> components(MessagePrediction prediction) {
        return Arrays.asList(prediction.spam);
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
