package io.polytask.processor.plan;

import io.polytask.processor.model.ParameterCount;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of layers and heads that stands in the documentation of a model.
 *
 * <pre>
 * name      computes             output       parameters       reads
 * words     EMBEDDING            tokens x 64  vocabulary x 64  text
 * summary   MEAN_POOL            64           0                words
 * category  classification head  3            195              summary
 * In all 195 parameters, and what depends on the data.
 * </pre>
 */
final class SummaryTable {
    private static final String GAP = "  ";
    private static final int WIDTH = 114;

    private final List<List<String>> rows = new ArrayList<>();
    private ParameterCount total = ParameterCount.NONE;

    SummaryTable() {
        rows.add(List.of("name", "computes", "output", "parameters", "reads"));
    }

    void add(String name, String computes, List<String> reads, String output, ParameterCount parameters) {
        rows.add(List.of(name, computes, output, parameters.toString(), String.join(", ", reads)));
        total = total.plus(parameters);
    }

    /** The lines, the columns aligned, and a last line with the sum of the parameters. */
    List<String> lines() {
        int[] widths = new int[rows.get(0).size() - 1];
        rows.forEach(row -> widen(widths, row));
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        lines.add("In all " + total.total() + ".");
        return lines;
    }

    private static void widen(int[] widths, List<String> row) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], row.get(column).length());
        }
    }

    /** One row, and what its last column goes on with. */
    private static List<String> lines(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
        }
        String indent = " ".repeat(line.length());
        List<String> lines = new ArrayList<>();
        for (String word : row.get(widths.length).split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
