package io.polytask.benchmarks.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table as a README has it. */
public final class Markdown {
    private final List<String> heads;

    /** With these columns. */
    public Markdown(String... heads) {
        this.heads = List.of(heads);
    }

    /** The lines before the first row. */
    public List<String> head() {
        return List.of(line(heads), "|" + String.join("", Collections.nCopies(heads.size(), "---|")));
    }

    /** A row: text as it stands, numbers with about three digits. */
    public String row(Object... cells) {
        return line(List.of(cells).stream()
                .map(cell -> cell instanceof Double number ? number(number) : String.valueOf(cell))
                .toList());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
