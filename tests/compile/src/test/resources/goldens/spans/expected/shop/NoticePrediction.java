package shop;

import io.polytask.api.MultiLabel;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.SpanExtraction;
import io.polytask.api.Tagging;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link NoticeModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param entities spans of {@link Notice.Entity}
 * @param dates spans of {@link Notice.Date}
 * @param tags for each token one tag of those in the training data
 * @param kinds any labels of {@link Notice.Entity}
 */
@PolytaskGenerated(Notice.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record NoticePrediction(SpanExtraction<Notice.Entity> entities,
        SpanExtraction<Notice.Date> dates, Tagging<String> tags, MultiLabel<Notice.Entity> kinds) {
    /**
     * The prediction of {@link NoticeTask#ENTITIES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public SpanExtraction<Notice.Entity> entities() {
        return predicted(entities, NoticeTask.ENTITIES);
    }

    /**
     * The prediction of {@link NoticeTask#DATES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public SpanExtraction<Notice.Date> dates() {
        return predicted(dates, NoticeTask.DATES);
    }

    /**
     * The prediction of {@link NoticeTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<String> tags() {
        return predicted(tags, NoticeTask.TAGS);
    }

    /**
     * The prediction of {@link NoticeTask#KINDS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public MultiLabel<Notice.Entity> kinds() {
        return predicted(kinds, NoticeTask.KINDS);
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
