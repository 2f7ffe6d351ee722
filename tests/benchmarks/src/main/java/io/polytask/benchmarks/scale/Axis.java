package io.polytask.benchmarks.scale;

import java.util.List;
import java.util.Locale;

/** What grows, while all else stays. */
enum Axis {
    /** Words of a table whose touched rows alone are updated. */
    VOCABULARY("vocabulary", 10_000, 100_000, 1_000_000),
    /** Words of a table that is updated as a whole. */
    VOCABULARY_DENSE("vocabulary, all rows updated", 10_000, 100_000, 1_000_000),
    /** Tasks on one trunk. */
    TASKS("tasks", 2, 4, 8, 16, 32, 64),
    /** Examples of a step. */
    BATCH("batch", 32, 128, 512, 2048, 8192),
    /** Words of each text. */
    LENGTH("tokens of a text", 10, 40, 160, 640),
    /** Worker threads. */
    THREADS("threads", 1, 2, 4),
    /** How texts of many lengths meet in a batch. */
    LENGTHS("texts of 8 to 256 tokens", 0, 1),
    /** Where the data of a {@link Document} are. */
    DOCUMENTS("bags of words", 0, 1),
    /** Where the data of a {@link Paragraph} are. */
    PARAGRAPHS("texts with a BiLSTM", 0, 1);

    private final String title;
    private final List<Integer> values;

    Axis(String title, Integer... values) {
        this.title = title;
        this.values = List.of(values);
    }

    /** As the table names it. */
    String title() {
        return title;
    }

    /** Its points, the first of which the others are compared with. */
    List<Point> points() {
        return values.stream().map(value -> new Point(this, value)).toList();
    }

    /** Whether all steps are alike; else their mean counts, not their median. */
    boolean steady() {
        return switch (this) {
            case LENGTHS, DOCUMENTS, PARAGRAPHS -> false;
            default -> true;
        };
    }

    /** As the table names a value of this axis. */
    String name(int value) {
        return switch (this) {
            case LENGTHS -> value == 0 ? "in random order" : "grouped by length";
            case DOCUMENTS, PARAGRAPHS -> value == 0 ? "in memory" : "streamed from disk";
            default -> String.format(Locale.ROOT, "%,d", value);
        };
    }
}
