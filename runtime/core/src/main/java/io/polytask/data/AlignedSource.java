package io.polytask.data;

import java.io.BufferedReader;
import java.io.Closeable;
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
    private final Map<String, Lines> columns = new LinkedHashMap<>();
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
            columns.put(input, Lines.of(file));
        }
        Set<String> labels = fields.labelled() ? fields.labels() : Set.of();
        for (String label : labels) {
            Path file = files.find(label);
            if (file != null) {
                columns.putIfAbsent(label, Lines.of(file));
            }
        }
    }

    @Override
    public @Nullable Cells next() throws IOException {
        Map<String, String> lines = new HashMap<>();
        line++;
        for (Map.Entry<String, Lines> column : columns.entrySet()) {
            String next = column.getValue().next();
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
        Place place = new Place(name(), line, "file");
        for (Map.Entry<String, Lines> column : columns.entrySet()) {
            String digits = column.getValue().spoilt();
            if (digits != null) {
                throw place.bad(BadData.ENCODING, column.getKey(), Utf8Reader.sentence(digits));
            }
        }
        return new AlignedCells(lines, place);
    }

    private BadDataException differentLengths() throws IOException {
        Set<String> lengths = new TreeSet<>();
        for (Map.Entry<String, Lines> column : columns.entrySet()) {
            lengths.add("\"" + column.getKey() + "\" has " + column.getValue().count() + " lines");
        }
        return new BadDataException(
                BadData.FILE,
                name() + ": " + String.join(", ", lengths)
                        + ", but aligned files have a line each for every example: look where one of them lost a line.");
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
        for (Lines open : columns.values()) {
            open.close();
        }
    }

    /** The lines of one file. */
    private static final class Lines implements Closeable {
        private final Utf8Reader text;
        private final BufferedReader lines;
        private long line;

        private Lines(Utf8Reader text) {
            this.text = text;
            lines = new BufferedReader(text);
        }

        static Lines of(Path file) throws IOException {
            return new Lines(DataFile.text(DataFile.open(file), String.valueOf(file.getFileName())));
        }

        @Nullable
        String next() throws IOException {
            String next = lines.readLine();
            line += next == null ? 0 : 1;
            return next;
        }

        /** How many lines there are; reads them all. */
        long count() throws IOException {
            while (next() != null) {
                // counted
            }
            return line;
        }

        @Nullable
        String spoilt() {
            return text.isSpoilt() ? text.spoilt(line, line) : null;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
