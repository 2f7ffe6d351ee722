package io.polytask.data;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of separated values, the columns named by the first line. */
final class CsvSource implements RowSource {
    private static final String COLUMN = "column";
    private static final Pattern WHERE = Pattern.compile("(?: \\()?(?:[Rr]ecord starting at )?line (\\d+)\\)?");
    /** What FastCSV says of rows that are longer than they may be. */
    private static final Pattern TOO_LONG = Pattern.compile("max(imum)? (buffer|field|record) size|maximum limit of");

    private final String file;
    private final Utf8Reader text;
    private final char separator;
    private final int limit;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private int width;

    CsvSource(String file, Utf8Reader text, char separator, int limit) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.limit = limit;
        // A row's number of cells is checked here, so that the message can tell the columns; and whether a blank line
        // is a
        // row depends on them.
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .maxBufferSize(limit)
                .build(
                        CsvRecordHandler.of(
                                row -> row.maxFields(limit).maxFieldSize(limit).maxRecordSize(limit)),
                        text)
                .iterator();
    }

    /** Reads the header, and refuses one without a column that is needed. */
    CsvSource open(Fields fields) throws IOException {
        CsvRecord header = record();
        if (header == null) {
            throw new BadDataException(
                    BadData.FILE, file + ": the file is empty, but its first line must name the columns.");
        }
        SourceLocation location = new SourceLocation(file, header.getStartingLineNumber(), COLUMN);
        requireUtf8(header, location, BadData.FILE);
        width = header.getFieldCount();
        for (String name : header.getFields()) {
            if (columns.put(name.strip(), columns.size()) != null) {
                throw location.bad(BadData.FILE, "two columns have the name \"" + name.strip() + "\": rename one.");
            }
        }
        MissingColumns.refuse(location, fields, columns.keySet(), separator);
        return this;
    }

    @Override
    public @Nullable Cells next() throws IOException {
        CsvRecord row = record();
        if (row == null) {
            return null;
        }
        SourceLocation location = new SourceLocation(file, row.getStartingLineNumber(), COLUMN);
        requireUtf8(row, location, BadData.ENCODING);
        if (row.getFieldCount() != width) {
            throw location.bad(
                    BadData.CELLS,
                    "the row has " + row.getFieldCount() + (row.getFieldCount() == 1 ? " cell" : " cells")
                            + ", but the header has " + width + " columns: put quotes around a value that holds the "
                            + "separator or a line break.");
        }
        return new CsvCells(row, columns, location);
    }

    @Override
    public long line() {
        return text.line();
    }

    /** The next row; a blank line is one only where there is a single column, whose value is empty then. */
    private @Nullable CsvRecord record() throws IOException {
        try {
            CsvRecord row = null;
            while (row == null && records.hasNext()) {
                CsvRecord next = records.next();
                boolean blank = next.getFieldCount() == 1 && next.getField(0).isEmpty();
                row = blank && width != 1 ? null : next;
            }
            return row;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    /** After broken quotes nobody knows where the next row begins, so that this is never skipped. */
    private BadDataException broken(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher where = WHERE.matcher(message);
        boolean known = where.find();
        String why = TOO_LONG.matcher(message).find()
                ? RowLength.sentence("row", limit) + " Perhaps a quote is not closed."
                : "the quotes are broken: " + (known ? message.substring(0, where.start()) : message)
                        + "; write a quote in a quoted value twice.";
        return new BadDataException(BadData.FILE, file + (known ? ", line " + where.group(1) : "") + ": " + why, e);
    }

    private void requireUtf8(CsvRecord row, SourceLocation location, BadData kind) {
        if (text.isSpoilt()) {
            String digits = text.spoilt(location.line(), location.line() + breaks(row));
            if (digits != null) {
                throw location.bad(kind, Utf8Reader.sentence(digits));
            }
        }
    }

    /** The line breaks inside quoted cells. */
    private static long breaks(CsvRecord row) {
        long breaks = 0;
        for (String cell : row.getFields()) {
            breaks += cell.replace("\r\n", "\n")
                    .chars()
                    .filter(c -> c == '\n' || c == '\r')
                    .count();
        }
        return breaks;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
