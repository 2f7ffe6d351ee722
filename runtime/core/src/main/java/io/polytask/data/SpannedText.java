package io.polytask.data;

import io.polytask.text.Quoted;
import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/** The text of a row, to which the spans of its cells are held. */
abstract class SpannedText {
    private final String column;
    private final int length;

    private SpannedText(String column, int length) {
        this.column = column;
        this.length = length;
    }

    /**
     * A text whose characters are counted.
     *
     * @param column where it stands
     * @param text null for an empty one
     * @param offsets how the file counts
     */
    static SpannedText of(String column, @Nullable String text, Offsets offsets) {
        return new Characters(column, text == null ? "" : text, offsets);
    }

    /** A text whose tokens are counted. */
    static SpannedText of(String column, List<String> tokens) {
        return new Tokens(column, tokens);
    }

    /** The span as Java counts; refused if it ends behind the text, or is of other words than the cell says. */
    final SpanCell hold(SpanCell span, SourceLocation location, String label) {
        String words = span.words();
        String wrong = words == null ? null : wrongLength(span, words);
        if (wrong == null && span.end() > length) {
            wrong = "the span " + span.type() + " " + span.start() + "-" + span.end() + " ends behind the text \""
                    + column + "\", which ends at " + length;
        }
        SpanCell held = wrong == null ? inJava(span) : span;
        if (wrong == null && words != null && !says(held, words)) {
            wrong = ends(span) + " is " + Quoted.value(words(held)) + " in the text, but the file says "
                    + Quoted.value(words) + hint();
        }
        if (wrong != null) {
            throw location.bad(BadData.VALUE, label, wrong + ".");
        }
        return held;
    }

    /** The offsets of the first and of the last, as the cell has them. */
    static String ends(SpanCell span) {
        return "[" + span.start() + "," + (span.end() - 1) + "]";
    }

    /** What is wrong if so many words cannot stand in such a span; null if they can. */
    abstract @Nullable String wrongLength(SpanCell span, String words);

    abstract SpanCell inJava(SpanCell span);

    abstract String words(SpanCell span);

    boolean says(SpanCell span, String words) {
        return words(span).equals(words);
    }

    /** What may have gone wrong. */
    abstract String hint();

    private static final class Characters extends SpannedText {
        private final String text;
        private final Offsets offsets;
        private final boolean pairs;
        /** Where each code point begins as Java counts, and the end; empty if both count alike. */
        private final int[] starts;

        Characters(String column, String text, Offsets offsets) {
            super(column, offsets == Offsets.CODE_POINTS ? text.codePointCount(0, text.length()) : text.length());
            this.text = text;
            this.offsets = offsets;
            pairs = text.codePointCount(0, text.length()) < text.length();
            starts = pairs && offsets == Offsets.CODE_POINTS ? starts(text) : new int[0];
        }

        private static int[] starts(String text) {
            int[] starts = new int[text.codePointCount(0, text.length()) + 1];
            PrimitiveIterator.OfInt points = text.codePoints().iterator();
            for (int i = 1; i < starts.length; i++) {
                starts[i] = starts[i - 1] + Character.charCount(points.nextInt());
            }
            return starts;
        }

        @Override
        SpanCell inJava(SpanCell span) {
            return starts.length == 0
                    ? span
                    : new SpanCell(span.type(), starts[span.start()], starts[span.end()], span.words());
        }

        @Override
        String words(SpanCell span) {
            return text.substring(span.start(), span.end());
        }

        @Override
        @Nullable
        String wrongLength(SpanCell span, String words) {
            int taken = span.end() - span.start();
            int given = offsets == Offsets.CODE_POINTS ? words.codePointCount(0, words.length()) : words.length();
            return taken == given || mayCountPoints()
                    ? null
                    : ends(span) + " takes " + taken + " characters, but " + Quoted.value(words) + " has " + given
                            + ": the second number is the offset of the last one";
        }

        private boolean mayCountPoints() {
            return pairs && offsets == Offsets.CODE_UNITS;
        }

        @Override
        String hint() {
            return mayCountPoints()
                    ? " (offsets count Java characters, in which an emoji is two: read a file that counts code points with"
                            + " --offsets=CODE_POINTS, in Java withOffsets(Offsets.CODE_POINTS))"
                    : "";
        }
    }

    private static final class Tokens extends SpannedText {
        private final List<String> tokens;

        Tokens(String column, List<String> tokens) {
            super(column, tokens.size());
            this.tokens = tokens;
        }

        @Override
        SpanCell inJava(SpanCell span) {
            return span;
        }

        @Override
        String words(SpanCell span) {
            return String.join(" ", tokens.subList(span.start(), span.end()));
        }

        /** Who writes words of tokens puts blanks between them, or none. */
        @Override
        boolean says(SpanCell span, String words) {
            return words(span).replace(" ", "").equals(words.replace(" ", ""));
        }

        @Override
        @Nullable
        String wrongLength(SpanCell span, String words) {
            return null;
        }

        @Override
        String hint() {
            return " (tokens are counted)";
        }
    }
}
