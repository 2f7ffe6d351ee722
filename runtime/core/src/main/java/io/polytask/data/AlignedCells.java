package io.polytask.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of each of several files. */
record AlignedCells(Map<String, String> lines, SourceLocation location) implements Cells {
    @Override
    public @Nullable String value(String column) {
        return lines.get(column);
    }

    @Override
    public @Nullable List<String> values(String column, Separators separators) {
        return separators.split(lines.get(column));
    }
}
