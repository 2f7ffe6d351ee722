package shop;

import io.polytask.api.BinaryClassification;
import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tagging;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link ReportModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param tags for each token one tag of those in the training data
 * @param chunks for each token one tag of those in the training data
 * @param topic one class of those in the training data
 * @param urgent yes or no
 */
@PolytaskGenerated(Report.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record ReportPrediction(Tagging<String> tags, Tagging<String> chunks,
        Classification<String> topic, BinaryClassification urgent) {
    /**
     * The prediction of {@link ReportTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<String> tags() {
        return predicted(tags, ReportTask.TAGS);
    }

    /**
     * The prediction of {@link ReportTask#CHUNKS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<String> chunks() {
        return predicted(chunks, ReportTask.CHUNKS);
    }

    /**
     * The prediction of {@link ReportTask#TOPIC}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<String> topic() {
        return predicted(topic, ReportTask.TOPIC);
    }

    /**
     * The prediction of {@link ReportTask#URGENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public BinaryClassification urgent() {
        return predicted(urgent, ReportTask.URGENT);
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
