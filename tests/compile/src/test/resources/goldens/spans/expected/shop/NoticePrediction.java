package shop;

import io.polytask.api.MultiLabel;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.SpanExtraction;
import io.polytask.api.Tagging;
import io.polytask.api.TaskPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** What a {@link NoticeModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class NoticePrediction {
    private final SpanExtraction<Notice.Entity> entities;
    private final SpanExtraction<Notice.Date> dates;
    private final Tagging<String> tags;
    private final MultiLabel<Notice.Entity> kinds;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param entities spans of {@link Notice.Entity}
     * @param dates spans of {@link Notice.Date}
     * @param tags for each token one tag of those in the training data
     * @param kinds any labels of {@link Notice.Entity}
     */
    public NoticePrediction(SpanExtraction<Notice.Entity> entities,
            SpanExtraction<Notice.Date> dates, Tagging<String> tags,
            MultiLabel<Notice.Entity> kinds) {
        this.entities = entities;
        this.dates = dates;
        this.tags = tags;
        this.kinds = kinds;
    }

    /**
     * The prediction of {@link NoticeTask#ENTITIES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public SpanExtraction<Notice.Entity> entities() {
        return predicted(entities, NoticeTask.ENTITIES);
    }

    /**
     * The prediction of {@link NoticeTask#DATES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public SpanExtraction<Notice.Date> dates() {
        return predicted(dates, NoticeTask.DATES);
    }

    /**
     * The prediction of {@link NoticeTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> tags() {
        return predicted(tags, NoticeTask.TAGS);
    }

    /**
     * The prediction of {@link NoticeTask#KINDS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public MultiLabel<Notice.Entity> kinds() {
        return predicted(kinds, NoticeTask.KINDS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoticePrediction that && components(this).equals(components(that));
    }

    @Override
    public int hashCode() {
        return components(this).hashCode();
    }

    /** Only what was predicted. */
    @Override
    public String toString() {
        return Stream.of(
                        part("entities", entities),
                        part("dates", dates),
                        part("tags", tags),
                        part("kinds", kinds))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "NoticePrediction[", "]"));
    }

    private static List<TaskPrediction> components(NoticePrediction prediction) {
        return Arrays.asList(
                prediction.entities,
                prediction.dates,
                prediction.tags,
                prediction.kinds);
    }

    private static <T> T predicted(T prediction, NoticeTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for NoticeTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
