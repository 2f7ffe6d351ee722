package io.polytask.data;

import io.polytask.api.Audience;
import io.polytask.api.Span;
import io.polytask.data.Cells.Separators;
import io.polytask.text.DidYouMean;
import io.polytask.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, its cells by column name and type. An empty cell (or JSON null) is a missing value. Whatever is not of
 * its type is refused in a sentence that names file, line, column and value. Where a primitive of an input or label is
 * missing, the row is refused; one of neither is then 0 or false.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Row {
    private final Cells cells;
    private final Fields fields;

    Row(Cells cells, Fields fields) {
        this.cells = cells;
        this.fields = fields;
    }

    /** A text as it stands, an empty cell being an empty text; null for JSON null and for a column that is not there. */
    public @Nullable String text(String column) {
        return fields.reads(column) ? cells.value(column) : null;
    }

    /** A value without the white space around it; null if missing. */
    public @Nullable String string(String column) {
        String value = text(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A number; NaN if missing. */
    public double number(String column) {
        String value = string(column);
        return value == null ? Double.NaN : Numbers.number(cells.location(), column, value);
    }

    /** A number; null if missing. */
    public @Nullable Double numberOrNull(String column) {
        double number = number(column);
        return Double.isNaN(number) ? null : (Double) number;
    }

    /** A number; null if missing. */
    public @Nullable Float floatOrNull(String column) {
        double number = number(column);
        return Double.isNaN(number) ? null : (Float) (float) number;
    }

    /** A number; empty if missing. */
    public OptionalDouble optionalNumber(String column) {
        double number = number(column);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** A whole number, as 3 or 3.0; refused if missing. */
    public int integer(String column) {
        return (int) integer(column, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A whole number; refused if missing. */
    public long longInteger(String column) {
        return integer(column, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * A whole number; refused if missing.
     *
     * @param least the least that its type holds
     * @param most the most that its type holds
     */
    public long integer(String column, long least, long most) {
        String value = required(column);
        return value == null ? 0 : Numbers.integer(cells.location(), column, value, least, most);
    }

    /** A whole number; null if missing. */
    public @Nullable Integer integerOrNull(String column) {
        return isMissing(column) ? null : (Integer) integer(column);
    }

    /** A whole number; null if missing. */
    public @Nullable Long longOrNull(String column) {
        return isMissing(column) ? null : (Long) longInteger(column);
    }

    /** Yes or no, as true, 1, 1.0, yes or false, 0, 0.0, no, in any letter case; refused if missing. */
    public boolean bool(String column) {
        String value = required(column);
        return value != null && Numbers.bool(cells.location(), column, value);
    }

    /** Yes or no, as true, 1, 1.0, yes or false, 0, 0.0, no, in any letter case; null if missing. */
    public @Nullable Boolean boolOrNull(String column) {
        return isMissing(column) ? null : (Boolean) bool(column);
    }

    /** A constant by its name, or else by its name in other letter case; null if missing. */
    public <L extends Enum<L>> @Nullable L constant(String column, Constants<L> constants) {
        String value = string(column);
        return value == null ? null : constant(cells.location(), column, value, constants);
    }

    /** Tokens: a JSON array, or what stands between white space; none if missing. */
    public List<String> tokens(String column) {
        List<String> tokens = values(column, Separators.BLANKS);
        return tokens == null ? List.of() : tokens;
    }

    /** One value a token: a JSON array, or what stands between white space; null if missing. An empty one is refused. */
    public @Nullable List<String> strings(String column) {
        return labels(column, Separators.BLANKS);
    }

    /** One constant a token: a JSON array, or what stands between white space; null if missing. */
    public <L extends Enum<L>> @Nullable List<L> constants(String column, Constants<L> constants) {
        List<String> values = values(column, Separators.BLANKS);
        return values == null ? null : constants(column, values, constants);
    }

    /** Values: a JSON array, or what stands between {@code |} or {@code ;}; null if missing. A single {@code |} is none. */
    public @Nullable Set<String> stringSet(String column) {
        List<String> values = labels(column, Separators.BARS);
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Constants: a JSON array, or names between {@code |} or {@code ;}; null if missing. A single {@code |} is none. */
    public <L extends Enum<L>> @Nullable Set<L> constantSet(String column, Constants<L> constants) {
        List<String> values = values(column, Separators.BARS);
        return values == null
                ? null
                : Collections.unmodifiableSet(new LinkedHashSet<>(constants(column, values, constants)));
    }

    /**
     * Spans of characters: in JSON an array of {@code {"type": "PLACE", "start": 3, "end": 5}}, or as CLUENER has them {@code
     * {"PLACE": {"Paris": [[3, 7]]}}} with the offset of the last character; else {@code PLACE:3-5|PERSON:8-10}. Null if
     * missing; {@code []}, {@code {}} or a single {@code |} is none. Refused if a span ends behind its text, or if the cell
     * names other words than those that stand there.
     *
     * @param text the column of the text
     */
    public <E extends Enum<E>> @Nullable List<Span<E>> spans(String column, String text, Constants<E> constants) {
        return fields.reads(column)
                ? spans(column, cells.spans(column), constants, SpannedText.of(text, text(text), fields.offsets()))
                : null;
    }

    /** Spans of a text that is in no column: what the other method reads, as it stands. */
    public <E extends Enum<E>> @Nullable List<Span<E>> spans(String column, Constants<E> constants) {
        return fields.reads(column) ? spans(column, cells.spans(column), constants, null) : null;
    }

    /**
     * Spans of tokens: what {@link #spans(String, String, Constants)} reads, or in files of columns of tokens those that
     * tags of any scheme mark.
     *
     * @param tokens the column of the tokens
     */
    public <E extends Enum<E>> @Nullable List<Span<E>> tokenSpans(
            String column, String tokens, Constants<E> constants) {
        return fields.reads(column)
                ? spans(column, cells.tokenSpans(column), constants, SpannedText.of(tokens, tokens(tokens)))
                : null;
    }

    /** Spans of tokens that are in no column: what the other method reads, as it stands. */
    public <E extends Enum<E>> @Nullable List<Span<E>> tokenSpans(String column, Constants<E> constants) {
        return fields.reads(column) ? spans(column, cells.tokenSpans(column), constants, null) : null;
    }

    private <E extends Enum<E>> @Nullable List<Span<E>> spans(
            String column, @Nullable List<SpanCell> cell, Constants<E> constants, @Nullable SpannedText text) {
        if (cell == null) {
            return null;
        }
        List<Span<E>> spans = new ArrayList<>(cell.size());
        for (SpanCell span : cell) {
            Span<E> given = span(column, span, constants);
            SpanCell held = text == null ? span : text.hold(span, cells.location(), column);
            spans.add(new Span<>(given.type(), held.start(), held.end()));
        }
        return Collections.unmodifiableList(spans);
    }

    private <E extends Enum<E>> Span<E> span(String column, SpanCell span, Constants<E> constants) {
        E type = constant(cells.location(), column, span.type(), constants);
        try {
            return new Span<>(type, span.start(), span.end());
        } catch (IllegalArgumentException e) {
            throw cells.location().bad(BadData.VALUE, column, String.valueOf(e.getMessage()));
        }
    }

    /** Numbers: a JSON array, or what stands between white space; null if missing. */
    public float @Nullable [] floats(String column) {
        List<String> values = values(column, Separators.BLANKS);
        if (values == null) {
            return null;
        }
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) Numbers.number(cells.location(), column, values.get(i));
        }
        return floats;
    }

    /**
     * The numbers of a tensor in row-major order; null if missing. Refused if there are more or fewer, or one is not finite.
     *
     * @param shape the sizes of the dimensions
     */
    public float @Nullable [] tensor(String column, int... shape) {
        float[] floats = floats(column);
        if (floats == null) {
            return null;
        }
        int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (floats.length != size) {
            throw cells.location()
                    .bad(
                            BadData.VALUE,
                            column,
                            "there " + (floats.length == 1 ? "is 1 number" : "are " + floats.length + " numbers")
                                    + ", but the shape " + Arrays.toString(shape) + " needs " + size + ".");
        }
        for (int i = 0; i < size; i++) {
            if (Float.isNaN(floats[i])) {
                throw cells.location()
                        .bad(BadData.VALUE, column, "number " + (i + 1) + " is missing: put 0 for a missing number.");
            }
        }
        return floats;
    }

    /**
     * Refuses the row if a list of labels has not as many values as there are tokens; a missing one is left alone.
     *
     * @param tokens the column of the tokens
     * @param labels the columns of their labels
     */
    public void requireAligned(String tokens, String... labels) {
        int length = tokens(tokens).size();
        for (String column : labels) {
            List<String> values = values(column, Separators.BLANKS);
            if (values != null && values.size() != length) {
                throw cells.location()
                        .bad(
                                BadData.LENGTHS,
                                "\"" + tokens + "\" has " + length + (length == 1 ? " token" : " tokens") + ", but \""
                                        + column + "\" has " + values.size() + ": give each token one.");
            }
        }
    }

    /** Values that are labels, which have a name. */
    private @Nullable List<String> labels(String column, Separators separators) {
        List<String> values = values(column, separators);
        for (int i = 0; values != null && i < values.size(); i++) {
            if (values.get(i).isBlank()) {
                throw cells.location(i)
                        .bad(
                                BadData.VALUE,
                                column,
                                "value " + (i + 1) + " is empty: write a label for each, or leave out the whole list.");
            }
        }
        return values;
    }

    private @Nullable List<String> values(String column, Separators separators) {
        return fields.reads(column) ? cells.values(column, separators) : null;
    }

    /** Whether there is no number, and no yes or no: an empty cell, or {@code nan}. */
    private boolean isMissing(String column) {
        String value = string(column);
        return value == null || value.equalsIgnoreCase("nan");
    }

    /** The value; null only where no model looks at it, so that any will do. */
    private @Nullable String required(String column) {
        String value = isMissing(column) ? null : string(column);
        if (value == null && fields.needs(column)) {
            throw cells.location().bad(BadData.MISSING, column, "the value is missing, but the example needs one.");
        }
        return value;
    }

    private <L extends Enum<L>> List<L> constants(String column, List<String> values, Constants<L> constants) {
        List<L> found = new ArrayList<>(values.size());
        for (String value : values) {
            found.add(constant(cells.location(found.size()), column, value, constants));
        }
        return Collections.unmodifiableList(found);
    }

    private static <L extends Enum<L>> L constant(
            SourceLocation location, String column, String value, Constants<L> constants) {
        L constant = constants.find(value);
        if (constant == null) {
            throw location.bad(
                    BadData.VALUE,
                    column,
                    Quoted.value(value) + " is none of " + Quoted.list(constants.names()) + "."
                            + DidYouMean.among(constants.names(), Constants.javaName(value)));
        }
        return constant;
    }
}
