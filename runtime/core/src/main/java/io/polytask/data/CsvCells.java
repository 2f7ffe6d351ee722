package io.polytask.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of separated values. */
record CsvCells(CsvRecord row, Map<String, Integer> columns, SourceLocation location) implements Cells {
    @Override
    public @Nullable String value(String column) {
        Integer index = columns.get(column);
        return index == null ? null : row.getField(index);
    }

    @Override
    public @Nullable List<String> values(String column, Separators separators) {
        return separators.split(value(column));
    }
}
