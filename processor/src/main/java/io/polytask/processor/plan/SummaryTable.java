package io.polytask.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of layers and heads that stands in the documentation of a model.
 *
 * <pre>
 * name      computes      reads    output  parameters
 * words     EMBEDDING     text     n x 64  tokens of text x 64
 * summary   MEAN_POOL     words    64      0
 * category  SOFTMAX head  summary  3       195
 * total                            195, and what depends on the data
 * </pre>
 */
final class SummaryTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private ParameterCount total = ParameterCount.NONE;

    SummaryTable() {
        rows.add(List.of("name", "computes", "reads", "output", "parameters"));
    }

    void add(String name, String computes, List<String> reads, String output, ParameterCount parameters) {
        rows.add(List.of(name, computes, String.join(", ", reads), output, parameters.toString()));
        total = total.plus(parameters);
    }

    /** The lines, the columns aligned, and a last line with the sum of the parameters. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>(rows);
        all.add(List.of("total", "", "", "", total.total()));
        int[] widths = new int[all.get(0).size()];
        all.forEach(row -> widen(widths, row));
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private static void widen(int[] widths, List<String> row) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], row.get(column).length());
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
