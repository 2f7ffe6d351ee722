package io.polytask.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Encoded examples, column by column: a whole data set as well as the few of one step. The processor writes a subclass with
 * a typed field for each column. Used by one thread at a time while it changes; any number may gather from one that does not.
 *
 * @param <E> the class that describes one example
 */
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
        int number = size() + 1;
        try {
            features(example);
            labels(example);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Example " + number + ": " + e.getMessage(), e);
        }
    }

    /** Adds an example whose labels, if it has any, are not looked at. */
    public final void addUnlabelled(E example) {
        features(example);
        labels.forEach(LabelColumn::addMissing);
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
     * Takes over some examples of another batch of the same encoding, in place of its own.
     *
     * @param rows places of examples in the source
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

    /** How many labels of a task are not missing: examples, or for a tagging task tokens. */
    public final int labelled(int task) {
        return labels.get(task).labelled();
    }

    /** The labels of a task. */
    public final LabelColumn labelsOf(int task) {
        return labels.get(task);
    }

    /** How many tokens an example's longest text has; 0 without any text. */
    public final int length(int row) {
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            length = Math.max(length, texts.get(i).tokens().length(row));
        }
        return length;
    }

    /** SHA-256 of all columns, in hexadecimal digits: it tells whether two data sets are encoded alike. */
    public final String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        features.forEach(column -> column.digest(fingerprint));
        labels.forEach(column -> column.digest(fingerprint));
        return fingerprint.digits();
    }
}
