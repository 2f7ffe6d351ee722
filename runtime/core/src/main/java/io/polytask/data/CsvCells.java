package io.polytask.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of separated values. */
record CsvCells(CsvRecord row, Map<String, Integer> columns, Place place) implements Cells {
    @Override
    public @Nullable String value(String column) {
        Integer index = columns.get(column);
        return index == null ? null : row.getField(index);
    }

    @Override
    public @Nullable List<String> values(String column, Separators separators) {
        String cell = value(column);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || separates(cell.charAt(i), separators)) {
                String value = cell.substring(start, i).strip();
                if (!value.isEmpty()) {
                    values.add(value);
                }
                start = i + 1;
            }
        }
        return values;
    }

    private static boolean separates(char c, Separators separators) {
        return separators == Separators.BLANKS ? Character.isWhitespace(c) : c == '|' || c == ';';
    }
}
