package io.polytask.data;

import io.polytask.data.Cells.Separators;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the form of a file whose name does not by its first lines. */
final class FormatOfContent {
    private static final int LINES = 1_000;
    private static final int CHARACTERS = 1 << 20;

    private FormatOfContent() {}

    /** The form; null if the content does not tell it, either. */
    static @Nullable RowFormat look(Path file) {
        String name = String.valueOf(file.getFileName());
        try (Utf8Reader text = DataFile.text(DataFile.open(file), name)) {
            return look(beginning(text).lines().limit(LINES).toList());
        } catch (IOException e) {
            throw DataFile.unreadable(name, null, e);
        }
    }

    /** Whole lines, if the first one is not longer than what is looked at. */
    private static String beginning(Utf8Reader text) throws IOException {
        char[] chars = new char[CHARACTERS];
        int length = 0;
        for (int read = 0; read >= 0 && length < CHARACTERS; length += Math.max(0, read)) {
            read = text.read(chars, length, CHARACTERS - length);
        }
        String beginning = new String(chars, 0, length);
        int end = beginning.lastIndexOf('\n');
        return length < CHARACTERS || end < 0 ? beginning : beginning.substring(0, end);
    }

    private static @Nullable RowFormat look(List<String> lines) {
        List<String> rows = lines.stream().filter(line -> !line.isBlank()).toList();
        if (rows.isEmpty()) {
            return null;
        }
        if (rows.get(0).stripLeading().startsWith("{")) {
            return RowFormat.JSON_LINES;
        }
        return hasSentences(lines) && haveColumns(rows) ? RowFormat.CONLL : null;
    }

    /** Whether a blank line stands between others, or behind the only sentence. */
    private static boolean hasSentences(List<String> lines) {
        return lines.stream().skip(1).anyMatch(String::isBlank);
    }

    /** Whether all lines, but for comments, have as many columns, two or more. */
    private static boolean haveColumns(List<String> rows) {
        List<Integer> widths = rows.stream()
                .filter(row -> !row.startsWith("#") && !row.startsWith("-DOCSTART-"))
                .map(FormatOfContent::columns)
                .distinct()
                .toList();
        return widths.size() == 1 && widths.get(0) > 1;
    }

    private static int columns(String row) {
        if (row.indexOf('\t') >= 0) {
            return row.split("\t", -1).length;
        }
        List<String> columns = Separators.BLANKS.split(row);
        return columns == null ? 0 : columns.size();
    }
}
