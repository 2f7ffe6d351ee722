package io.polytask.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows of {@link AlignedFiles}, a line of each. */
final class AlignedSource implements RowSource {
    private final AlignedFiles files;
    private final Map<String, LineReader> columns = new LinkedHashMap<>();
    private long line;

    private AlignedSource(AlignedFiles files) {
        this.files = files;
    }

    /** Opens the files: those of inputs must be there. */
    static AlignedSource open(Path path, Fields fields) throws IOException {
        AlignedSource source = new AlignedSource(new AlignedFiles(path));
        try {
            source.open(fields);
            return source;
        } catch (RuntimeException | IOException e) {
            source.close();
            throw e;
        }
    }

    private void open(Fields fields) throws IOException {
        for (String input : fields.inputs()) {
            Path file = files.find(input);
            if (file == null) {
                throw files.missing(input);
            }
            columns.put(input, lines(file, fields.maxRowLength()));
        }
        Set<String> labels = fields.labelled() ? fields.labels() : Set.of();
        for (String label : labels) {
            Path file = files.find(label);
            if (file != null) {
                columns.putIfAbsent(label, lines(file, fields.maxRowLength()));
            }
        }
    }

    @Override
    public @Nullable Cells next() throws IOException {
        Map<String, String> lines = new HashMap<>();
        line++;
        for (Map.Entry<String, LineReader> column : columns.entrySet()) {
            String next = column.getValue().readLine();
            if (next != null) {
                lines.put(column.getKey(), next);
            }
        }
        if (lines.isEmpty()) {
            return null;
        }
        if (lines.size() < columns.size()) {
            throw differentLengths();
        }
        SourceLocation location = new SourceLocation(name(), line, "file");
        for (Map.Entry<String, LineReader> column : columns.entrySet()) {
            String digits = column.getValue().spoilt();
            if (digits != null) {
                throw location.bad(BadData.ENCODING, column.getKey(), Utf8Reader.sentence(digits));
            }
        }
        return new AlignedCells(lines, location);
    }

    private BadDataException differentLengths() throws IOException {
        Set<String> lengths = new TreeSet<>();
        for (Map.Entry<String, LineReader> column : columns.entrySet()) {
            lengths.add("\"" + column.getKey() + "\" has " + count(column.getValue()) + " lines");
        }
        return new BadDataException(
                BadData.FILE,
                name() + ": " + String.join(", ", lengths)
                        + ", but aligned files have a line each for every example: look where one of them lost a line.");
    }

    private static LineReader lines(Path file, int limit) throws IOException {
        String name = String.valueOf(file.getFileName());
        return new LineReader(name, DataFile.text(DataFile.open(file), name), limit);
    }

    /** How many lines there are; reads them all. */
    private static long count(LineReader lines) throws IOException {
        while (lines.readLine() != null) {
            // counted
        }
        return lines.line();
    }

    private String name() {
        return String.valueOf(files.path().getFileName());
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        for (LineReader open : columns.values()) {
            open.close();
        }
    }
}
