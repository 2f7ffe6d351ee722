package io.polytask.encode;

import io.polytask.api.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Encoded examples, column by column: a whole data set as well as the few of one step. The processor writes a subclass with
 * a typed field for each column. Used by one thread at a time while it changes; any number may gather from one that does not.
 *
 * @param <E> the class that describes one example
 */
@Audience(Audience.Group.GENERATED_CODE)
public abstract class Batch<E> {
    private final List<Column> features = new ArrayList<>();
    private final List<TextColumn> texts = new ArrayList<>();
    private final List<LabelColumn> labels = new ArrayList<>();

    /** For subclasses, which add their columns. */
    protected Batch() {}

    /** Adds the column of an input. */
    protected final <C extends Column> C feature(C column) {
        features.add(column);
        if (column instanceof TextColumn text) {
            texts.add(text);
        }
        return column;
    }

    /** Adds the column of a label: in the order of the tasks. */
    protected final <C extends LabelColumn> C label(C column) {
        labels.add(column);
        return column;
    }

    /** Adds the inputs of an example to their columns. */
    protected abstract void features(E example);

    /** Adds the labels of an example to their columns. */
    protected abstract void labels(E example);

    /**
     * Adds an example.
     *
     * @throws IllegalArgumentException if a value does not fit; the sentence tells which example it is
     */
    public final void add(E example) {
        add(example, size() + 1);
    }

    /**
     * Adds an example of a data set that is cut into several batches.
     *
     * @param number its number in the data set, counted from 1: what a message calls it
     * @throws IllegalArgumentException if a value does not fit; the sentence tells which example it is
     */
    public final void add(E example, int number) {
        try {
            features(requirePresent(example));
            labels(example);
        } catch (IllegalArgumentException e) {
            throw ofExample(number, e);
        }
    }

    /** Adds an example whose labels, if it has any, are not looked at. */
    public final void addUnlabelled(E example) {
        features(requirePresent(example));
        labels.forEach(LabelColumn::addMissing);
    }

    /**
     * Adds an example of several whose labels are not looked at.
     *
     * @param number its number among them, counted from 1: what a message calls it
     * @throws IllegalArgumentException if a value does not fit; the sentence tells which example it is
     */
    public final void addUnlabelled(E example, int number) {
        try {
            addUnlabelled(example);
        } catch (IllegalArgumentException e) {
            throw ofExample(number, e);
        }
    }

    /**
     * The example.
     *
     * @throws IllegalArgumentException if it is null
     */
    public static <E> E requirePresent(@Nullable E example) {
        if (example == null) {
            throw new IllegalArgumentException("The example is null: leave it out.");
        }
        return example;
    }

    private static IllegalArgumentException ofExample(int number, IllegalArgumentException e) {
        return new IllegalArgumentException("Example " + number + ": " + e.getMessage(), e);
    }

    /** How many examples there are. */
    public final int size() {
        return features.get(0).size();
    }

    /** Forgets all examples. */
    public final void clear() {
        features.forEach(Column::clear);
        labels.forEach(Column::clear);
    }

    /**
     * Takes over some examples of another batch of the same encoding, which replace its own.
     *
     * @param rows indices of examples in the source
     * @param from the first of them to take
     * @param to the first of them not to take
     */
    public final void gather(Batch<E> source, int[] rows, int from, int to) {
        for (int i = 0; i < features.size(); i++) {
            features.get(i).gather(source.features.get(i), rows, from, to);
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).gather(source.labels.get(i), rows, from, to);
        }
    }

    /** The labels of a task. */
    public final LabelColumn labelsOf(int task) {
        return labels.get(task);
    }

    /** How many tokens and characters the texts have: what the memory of layers that read them follows. */
    public final long positions() {
        return texts.stream().mapToLong(TextColumn::positions).sum();
    }

    /** Whether any input is a text. */
    public final boolean hasTexts() {
        return !texts.isEmpty();
    }

    /** What somebody who trains with these examples should know. */
    public final List<String> notes() {
        LostLabels lost = new LostLabels();
        lost.add(this);
        return lost.notes(this);
    }

    /** The number among inputs and labels that is largest as a network sees it; empty if there is none. */
    public final Optional<Extreme> mostExtreme() {
        return Stream.<Column>concat(features.stream(), labels.stream())
                .map(Column::mostExtreme)
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(Extreme::size));
    }

    /** The labels of each task. */
    final List<LabelColumn> labels() {
        return labels;
    }

    /** How many tokens an example's longest text has; 0 without any text. */
    public final int length(int row) {
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            length = Math.max(length, texts.get(i).tokens().length(row));
        }
        return length;
    }

    /** The {@link Fingerprint} of these examples. */
    public final String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(this);
        return fingerprint.digits();
    }

    void digest(Fingerprint fingerprint) {
        int index = 0;
        for (List<? extends Column> columns : List.of(features, labels)) {
            for (Column column : columns) {
                column.digest(fingerprint.column(index));
                index++;
            }
        }
    }
}
