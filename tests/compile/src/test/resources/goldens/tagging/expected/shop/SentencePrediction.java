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

/** What a {@link SentenceModel} says of one example. A task that was not asked for has no prediction. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class SentencePrediction {
    private final Tagging<Sentence.Tag> tags;
    private final Tagging<String> senses;
    private final Classification<Sentence.Intent> intent;

    /**
     * The predictions of one example: null for a task that was not asked for.
     *
     * @param tags for each token one tag of {@link Sentence.Tag}
     * @param senses for each token one tag of those in the training data
     * @param intent one class of {@link Sentence.Intent}
     */
    public SentencePrediction(Tagging<Sentence.Tag> tags, Tagging<String> senses,
            Classification<Sentence.Intent> intent) {
        this.tags = tags;
        this.senses = senses;
        this.intent = intent;
    }

    /**
     * The prediction of {@link SentenceTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<Sentence.Tag> tags() {
        return predicted(tags, SentenceTask.TAGS);
    }

    /**
     * The prediction of {@link SentenceTask#SENSES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Tagging<String> senses() {
        return predicted(senses, SentenceTask.SENSES);
    }

    /**
     * The prediction of {@link SentenceTask#INTENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    public Classification<Sentence.Intent> intent() {
        return predicted(intent, SentenceTask.INTENT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentencePrediction that && components(this).equals(components(that));
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
                        part("senses", senses),
                        part("intent", intent))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "SentencePrediction[", "]"));
    }

    private static List<TaskPrediction> components(SentencePrediction prediction) {
        return Arrays.asList(prediction.tags, prediction.senses, prediction.intent);
    }

    private static <T> T predicted(T prediction, SentenceTask task) {
        if (prediction == null) {
            throw new IllegalStateException(task + " was not predicted: ask for SentenceTask." + task.name() + ".");
        }
        return prediction;
    }

    private static String part(String name, Object prediction) {
        return prediction == null ? null : name + "=" + prediction;
    }
}
