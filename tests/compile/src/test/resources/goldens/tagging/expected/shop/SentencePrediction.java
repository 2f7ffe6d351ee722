package shop;

import io.polytask.api.Classification;
import io.polytask.api.PolytaskGenerated;
import io.polytask.api.Tagging;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * What a {@link SentenceModel} says of one example. A task that was not asked for has no prediction.
 *
 * @param tags for each token one tag of {@link Sentence.Tag}
 * @param senses for each token one tag of those in the training data
 * @param intent one class of {@link Sentence.Intent}
 */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public record SentencePrediction(Tagging<Sentence.Tag> tags, Tagging<String> senses,
        Classification<Sentence.Intent> intent) {
    /**
     * The prediction of {@link SentenceTask#TAGS}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<Sentence.Tag> tags() {
        return predicted(tags, SentenceTask.TAGS);
    }

    /**
     * The prediction of {@link SentenceTask#SENSES}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Tagging<String> senses() {
        return predicted(senses, SentenceTask.SENSES);
    }

    /**
     * The prediction of {@link SentenceTask#INTENT}.
     *
     * @throws IllegalStateException if that task was not predicted
     */
    @Override
    public Classification<Sentence.Intent> intent() {
        return predicted(intent, SentenceTask.INTENT);
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
