package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Sentence}. */
@PolytaskGenerated(Sentence.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum SentenceTask {
    /** tags: for each token one tag of {@link Sentence.Tag}. */
    TAGS("tags"),

    /** senses: for each token one tag of those in the training data. */
    SENSES("senses"),

    /** intent: one class of {@link Sentence.Intent}. */
    INTENT("intent");

    private final String task;

    SentenceTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
