package io.polytask.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that an example is read from, and how.
 *
 * @param inputs columns that must be there
 * @param labels columns that may be missing: then all their labels are
 * @param tokens the columns of a file of tokens
 * @param labelled whether the labels are read at all
 * @param offsets what spans of characters count
 * @param maxRowLength the most characters of a row
 */
record Fields(
        Set<String> inputs,
        Set<String> labels,
        TokenColumns tokens,
        boolean labelled,
        Offsets offsets,
        int maxRowLength) {
    static Fields of(List<String> inputs, List<String> labels, TokenColumns tokens) {
        return new Fields(
                new LinkedHashSet<>(inputs),
                new LinkedHashSet<>(labels),
                tokens,
                true,
                Offsets.CODE_UNITS,
                RowLength.DEFAULT);
    }

    Fields inputsOnly() {
        return new Fields(inputs, labels, tokens, false, offsets, maxRowLength);
    }

    Fields with(TokenColumns columns) {
        return new Fields(inputs, labels, columns, labelled, offsets, maxRowLength);
    }

    Fields with(Offsets counted) {
        return new Fields(inputs, labels, tokens, labelled, counted, maxRowLength);
    }

    Fields withMaxRowLength(int characters) {
        return new Fields(inputs, labels, tokens, labelled, offsets, characters);
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
