package io.polytask.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that an example is read from.
 *
 * @param inputs columns that must be there
 * @param labels columns that may be missing: then all their labels are
 * @param labelled whether the labels are read at all
 */
record Fields(Set<String> inputs, Set<String> labels, boolean labelled) {
    static Fields of(List<String> inputs, List<String> labels) {
        return new Fields(new LinkedHashSet<>(inputs), new LinkedHashSet<>(labels), true);
    }

    Fields inputsOnly() {
        return new Fields(inputs, labels, false);
    }

    /** Whether a value of this column matters: what is neither input nor label is only kept for the user. */
    boolean needs(String column) {
        return inputs.contains(column) || (labelled && labels.contains(column));
    }

    /** Whether this column is wanted: all but labels that nobody asked for. */
    boolean reads(String column) {
        return labelled || !labels.contains(column);
    }
}
