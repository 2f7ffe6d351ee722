package shop;

import io.polytask.api.BinaryClassification;
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

/** What a {@link ReportModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class ReportPrediction {
    private final Tagging<String> tags;
    private final Tagging<String> chunks;
    private final Classification<String> topic;
    private final BinaryClassification urgent;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param tags for each token one tag of those in the training data
     * @param chunks for each token one tag of those in the training data
     * @param topic one class of those in the training data
     * @param urgent yes or no
     */
    public ReportPrediction(Tagging<String> tags, Tagging<String> chunks,
            Classification<String> topic, BinaryClassification urgent) {
        this.tags = tags;
        this.chunks = chunks;
        this.topic = topic;
        this.urgent = urgent;
    }

    /**
     * The prediction of {@link ReportTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> tags() {
        return predicted(tags, ReportTask.TAGS);
    }

    /**
     * The prediction of {@link ReportTask#CHUNKS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> chunks() {
        return predicted(chunks, ReportTask.CHUNKS);
    }

    /**
     * The prediction of {@link ReportTask#TOPIC}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<String> topic() {
        return predicted(topic, ReportTask.TOPIC);
    }

    /**
     * The prediction of {@link ReportTask#URGENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public BinaryClassification urgent() {
        return predicted(urgent, ReportTask.URGENT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportPrediction that && components(this).equals(components(that));
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
                        part("chunks", chunks),
                        part("topic", topic),
                        part("urgent", urgent))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "ReportPrediction[", "]"));
    }

    private static List<TaskPrediction> components(ReportPrediction prediction) {
        return Arrays.asList(
                prediction.tags,
                prediction.chunks,
                prediction.topic,
                prediction.urgent);
    }

    private static <T> T predicted(T prediction, ReportTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for ReportTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
