package io.polytask.data;

import io.polytask.data.Cells.Separators;
import io.polytask.data.ConllCells.Token;
import io.polytask.tag.TagScheme;
import io.polytask.text.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a file of tokens (CoNLL): a token a line, its columns separated by tabs, or else by runs of blanks, and a
 * blank line after each sentence. Lines that begin with {@code #} are comments where they stand before the first token, and
 * are not made like a token: of as many columns, the last one a tag where the first is only {@code #}. {@code # name = value}
 * or {@code # name: value} is a value of the sentence, and {@code # global.columns = ...} names the columns (CoNLL-U Plus). Lines {@code -DOCSTART-}, and those of words
 * that CoNLL-U has beside its tokens, are left out.
 */
final class ConllSource implements RowSource {
    private static final Pattern ASSIGNMENT = Pattern.compile("#\\s*([^\\s=:]+)\\s*[=:](?:\\s+(.*))?");
    private static final Pattern ASSIGNS = Pattern.compile("[=:]");
    private static final Pattern BESIDE_TOKENS = Pattern.compile("\\d+[-.]\\d+");
    private static final String COLUMN = "column";
    private static final String DOCUMENT = "-DOCSTART-";
    private static final String NAMES = "global.columns";
    private static final int CONLL_U = 10;
    /** What a line costs at least, in characters. */
    private static final int LEAST_LENGTH = 32;

    private final String file;
    private final Utf8Reader text;
    private final Fields fields;
    private final LineReader lines;
    private List<String> names;
    private boolean chosen;
    private boolean tabs;
    private int width;
    private long line;

    ConllSource(String file, Utf8Reader text, Fields fields) {
        this.file = file;
        this.text = text;
        this.fields = fields;
        names = fields.tokens().names();
        chosen = fields.tokens().chosen();
        lines = new LineReader(file, text, fields.maxRowLength());
    }

    @Override
    public @Nullable Cells next() throws IOException {
        for (List<String> block = block(); !block.isEmpty(); block = block()) {
            Cells cells = sentence(block, line - block.size());
            if (cells != null) {
                return cells;
            }
        }
        return null;
    }

    /** The lines up to the next blank one, which is counted, too; none at the end. */
    private List<String> block() throws IOException {
        List<String> block = new ArrayList<>();
        long length = 0;
        for (String next = lines.readLine(); next != null; next = lines.readLine()) {
            line++;
            if (!next.isBlank()) {
                block.add(next);
                length += Math.max(LEAST_LENGTH, next.length());
                if (length > fields.maxRowLength()) {
                    throw new SourceLocation(file, line - block.size() + 1, COLUMN)
                            .bad(
                                    BadData.FILE,
                                    RowLength.sentence("sentence", fields.maxRowLength())
                                            + " A blank line ends a sentence.");
                }
            } else if (!block.isEmpty()) {
                return block;
            }
        }
        line++;
        return block;
    }

    /** A sentence; null if the lines are none. */
    private @Nullable Cells sentence(List<String> block, long first) {
        String digits = text.isSpoilt() ? text.spoilt(first, first + block.size()) : null;
        if (digits != null) {
            throw new SourceLocation(file, first, COLUMN).bad(BadData.ENCODING, Utf8Reader.sentence(digits));
        }
        int comments = 0;
        Map<String, String> values = new HashMap<>();
        while (comments < block.size() && isComment(block, comments)) {
            comment(block.get(comments), values);
            comments++;
        }
        List<String> rows = block.subList(comments, block.size());
        return rows.isEmpty() ? null : sentence(rows, values, new SourceLocation(file, first + comments, COLUMN));
    }

    /** Whether a line before the first token is a comment or begins a document, and is not a token. */
    private boolean isComment(List<String> block, int number) {
        String row = block.get(number);
        if (row.startsWith(DOCUMENT)) {
            return true;
        }
        if (!row.startsWith("#") || row.indexOf('\t') >= 0) {
            return false;
        }
        String last = block.get(block.size() - 1);
        boolean byTabs = width > 0 ? tabs : last.indexOf('\t') >= 0;
        List<String> columns = columns(row, false);
        int usual = width > 0 ? width : columns(last, byTabs).size();
        if (byTabs || columns.size() != usual || isValue(row)) {
            return true;
        }
        if (width == 0 && last.startsWith("#")) {
            return !TagScheme.isTag(columns.get(usual - 1));
        }
        return columns.get(0).equals("#") && usual > 1 && !isToken(columns, block, number);
    }

    /** Whether a comment gives a value that the example has. */
    private boolean isValue(String row) {
        Matcher assignment = ASSIGNMENT.matcher(row);
        return assignment.matches()
                && (assignment.group(1).equals(NAMES)
                        || fields.inputs().contains(assignment.group(1))
                        || fields.labels().contains(assignment.group(1)));
    }

    /**
     * Whether a sign of comments, behind which there are as many words as a token has columns, is a token: if the last one is
     * a tag. Where nobody can tell, the sentence is refused.
     */
    private boolean isToken(List<String> columns, List<String> block, int number) {
        String given = columns.get(columns.size() - 1);
        boolean tag = TagScheme.isTag(given)
                || block.stream()
                        .filter(row -> !row.startsWith("#"))
                        .map(row -> columns(row, false))
                        .anyMatch(row -> row.get(row.size() - 1).equals(given));
        if (!tag && !ASSIGNS.matcher(block.get(number)).find()) {
            throw new SourceLocation(file, line - block.size() + number, COLUMN)
                    .bad(
                            BadData.CELLS,
                            Quoted.value(block.get(number))
                                    + " may be a comment or a token \"#\": separate the columns of "
                                    + "tokens by tabs, or write comments as # name = value.");
        }
        return tag;
    }

    private void comment(String row, Map<String, String> values) {
        Matcher assignment = ASSIGNMENT.matcher(row);
        if (assignment.matches()) {
            String value = assignment.group(2);
            values.put(assignment.group(1), value == null ? "" : value);
            if (assignment.group(1).equals(NAMES) && !fields.tokens().chosen()) {
                names = columns(String.valueOf(value), false);
                chosen = true;
            }
        }
    }

    private Cells sentence(List<String> rows, Map<String, String> comments, SourceLocation location) {
        if (width == 0) {
            tabs = rows.get(0).indexOf('\t') >= 0;
            width = columns(rows.get(0), tabs).size();
            requireNames(location);
        }
        List<Token> tokens = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            SourceLocation token = new SourceLocation(file, location.line() + i, COLUMN);
            List<String> columns = columns(rows.get(i), tabs);
            if (columns.size() != width) {
                throw wrongWidth(token, columns.size());
            }
            if (width != CONLL_U || !BESIDE_TOKENS.matcher(columns.get(0)).matches()) {
                tokens.add(new Token(token.line(), columns));
            }
        }
        Map<String, Integer> columns = columnIndices();
        MissingColumns.refuse(location, fields, columns.keySet(), comments.keySet());
        return new ConllCells(tokens, columns, comments, location);
    }

    private Map<String, Integer> columnIndices() {
        Map<String, Integer> indices = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(width, names.size()); i++) {
            if (TokenColumns.isRead(names.get(i))) {
                indices.put(names.get(i), i);
            }
        }
        return indices;
    }

    /** A file with more columns than lists, of which nobody has said which they are, would be misread. */
    private void requireNames(SourceLocation location) {
        if (!chosen && width > names.size()) {
            throw location.bad(
                    BadData.FILE,
                    "the token has " + count(width) + ", but the example has "
                            + (names.isEmpty()
                                    ? "no list to read them into"
                                    : "lists for " + names.size() + ", " + Quoted.list(names))
                            + ": say which they are, with @Column(index = ...), --columns or a first line "
                            + "\"# global.columns = ...\".");
        }
    }

    private BadDataException wrongWidth(SourceLocation location, int columns) {
        return location.bad(
                BadData.CELLS,
                "the token has " + count(columns) + ", but the first one of the file has " + width + ", separated by "
                        + (tabs ? "tabs" : "blanks") + ": write them all, and a blank line between sentences.");
    }

    private static String count(int columns) {
        return columns == 1 ? "1 column" : columns + " columns";
    }

    private static List<String> columns(String row, boolean tabs) {
        if (tabs) {
            return Arrays.asList(row.split("\t", -1));
        }
        List<String> columns = Separators.BLANKS.split(row);
        return columns == null ? List.of() : columns;
    }

    @Override
    public long line() {
        return text.line();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
