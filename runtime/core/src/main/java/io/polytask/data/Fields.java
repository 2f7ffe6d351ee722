package io.polytask.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that an example is read from, and what they count.
 *
 * @param inputs columns that must be there
 * @param labels columns that may be missing: then all their labels are
 * @param tokens the columns of a file of tokens
 * @param labelled whether the labels are read at all
 * @param offsets what spans of characters count
 */
record Fields(Set<String> inputs, Set<String> labels, TokenColumns tokens, boolean labelled, Offsets offsets) {
    static Fields of(List<String> inputs, List<String> labels, TokenColumns tokens) {
        return new Fields(new LinkedHashSet<>(inputs), new LinkedHashSet<>(labels), tokens, true, Offsets.CODE_UNITS);
    }

    Fields inputsOnly() {
        return new Fields(inputs, labels, tokens, false, offsets);
    }

    Fields with(TokenColumns columns) {
        return new Fields(inputs, labels, columns, labelled, offsets);
    }

    Fields with(Offsets counted) {
        return new Fields(inputs, labels, tokens, labelled, counted);
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
