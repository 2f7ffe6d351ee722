package shop.model;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import shop.data.Ticket;

/** What a {@link SmallLineModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(SmallLine.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SmallLinePrediction {
    private final Classification<Ticket.Urgency> urgency;
    private final BinaryClassification spam;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param urgency one class of {@link Ticket.Urgency}
     * @param spam yes or no
     */
    public SmallLinePrediction(Classification<Ticket.Urgency> urgency, BinaryClassification spam) {
        this.urgency = urgency;
        this.spam = spam;
    }

    /**
     * The prediction of {@link SmallLineTask#URGENCY}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<Ticket.Urgency> urgency() {
        return predicted(urgency, SmallLineTask.URGENCY);
    }

    /**
     * The prediction of {@link SmallLineTask#SPAM}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification spam() {
        return predicted(spam, SmallLineTask.SPAM);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmallLinePrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("urgency", urgency),
                        part("spam", spam))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "SmallLinePrediction[", "]"));
    }

    private static List<TaskPrediction> components(SmallLinePrediction prediction) {
        return Arrays.asList(prediction.urgency, prediction.spam);
    }

    private static <T> T predicted(T prediction, SmallLineTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for SmallLineTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
