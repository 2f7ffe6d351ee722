package io.polytask.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of a history: {@code epoch, best, learning_rate, score}, then {@code train.<task>.loss}, {@code
 * share.<layer>.<task>.<source>} and {@code validation.<task>.<metric>}. Cells without a value are empty. No name in it needs quotes.
 */
final class HistoryCsv {
    private static final List<String> FIXED = List.of("epoch", "best", "learning_rate", "score");
    private static final Pattern COLUMN = Pattern.compile(
            String.join("|", FIXED) + "|train\\.[^.]+\\.loss|share\\..+\\.[^.]+\\.[0-9]+|validation\\.[^.]+\\..+");
    private static final String TRAIN = "train.";
    private static final String SHARE = "share.";
    private static final String VALIDATION = "validation.";

    private HistoryCsv() {}

    static String write(History history) {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>(FIXED);
        Set<String> validation = new LinkedHashSet<>();
        for (Epoch epoch : history.epochs()) {
            Map<String, String> row = row(epoch, epoch.number() == history.best());
            row.keySet().forEach(column -> (column.startsWith(VALIDATION) ? validation : columns).add(column));
            rows.add(row);
        }
        columns.addAll(validation);
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        rows.forEach(row -> text.append(line(row, columns)).append('\n'));
        return text.toString();
    }

    private static String line(Map<String, String> row, Collection<String> columns) {
        return String.join(
                ",",
                columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }

    private static Map<String, String> row(Epoch epoch, boolean best) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("epoch", Integer.toString(epoch.number()));
        row.put("best", best ? "1" : "0");
        row.put("learning_rate", Double.toString(epoch.learningRate()));
        epoch.score().ifPresent(score -> row.put("score", Double.toString(score)));
        epoch.losses().forEach((task, loss) -> row.put(TRAIN + task + ".loss", Double.toString(loss)));
        for (TaskShares usage : epoch.shares()) {
            for (int source = 0; source < usage.shares().size(); source++) {
                row.put(
                        SHARE + usage.layer() + "." + usage.task() + "." + source,
                        Double.toString(usage.shares().get(source)));
            }
        }
        epoch.scores()
                .forEach((task, metrics) -> metrics.forEach(
                        (metric, value) -> row.put(VALIDATION + task + "." + metric, Double.toString(value))));
        return row;
    }

    static History read(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> columns =
                lines.isEmpty() ? List.of() : List.of(lines.get(0).split(",", -1));
        if (columns.size() < FIXED.size() || !columns.subList(0, FIXED.size()).equals(FIXED)) {
            throw new IllegalArgumentException(
                    "history.csv, line 1: a history starts with the columns " + String.join(", ", FIXED) + ".");
        }
        for (String column : columns) {
            if (!COLUMN.matcher(column).matches()) {
                throw new IllegalArgumentException("history.csv, line 1: a history has no column \"" + column + "\".");
            }
        }
        if (Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("history.csv, line 1: a column is named twice.");
        }
        List<Epoch> epochs = new ArrayList<>();
        int best = 0;
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> row = cells(columns, lines.get(i), i + 1);
            epochs.add(epoch(row, i + 1));
            best = "1".equals(row.get("best")) ? epochs.size() : best;
        }
        return new History(epochs, best);
    }

    private static Map<String, String> cells(List<String> columns, String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("history.csv, line " + number + ": " + cells.length
                    + " cells, but the first line names " + columns.size() + " columns.");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(columns.get(i), cells[i]);
            }
        }
        return row;
    }

    private static Epoch epoch(Map<String, String> row, int line) {
        Map<String, Double> losses = new LinkedHashMap<>();
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            String[] name = column.split("\\.", 3);
            if (column.startsWith(TRAIN)) {
                losses.put(name[1], number(cell, column, line));
            } else if (column.startsWith(SHARE)) {
                shares.computeIfAbsent(
                                column.substring(SHARE.length(), column.lastIndexOf('.')), key -> new ArrayList<>())
                        .add(number(cell, column, line));
            } else if (column.startsWith(VALIDATION)) {
                scores.computeIfAbsent(name[1], task -> new LinkedHashMap<>()).put(name[2], number(cell, column, line));
            }
        });
        String score = row.get("score");
        return new Epoch(
                (int) number(row.getOrDefault("epoch", ""), "epoch", line),
                number(row.getOrDefault("learning_rate", ""), "learning_rate", line),
                losses,
                scores,
                score == null ? OptionalDouble.empty() : OptionalDouble.of(number(score, "score", line)),
                shares(shares));
    }

    /** By the names of layer and task; that of a layer may have dots. */
    private static List<TaskShares> shares(Map<String, List<Double>> byName) {
        return byName.entrySet().stream()
                .map(entry -> {
                    int dot = entry.getKey().lastIndexOf('.');
                    return new TaskShares(
                            entry.getKey().substring(0, dot), entry.getKey().substring(dot + 1), entry.getValue());
                })
                .toList();
    }

    private static double number(String cell, String column, int line) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "history.csv, line " + line + ", column \"" + column + "\": \"" + cell + "\" is not a number.", e);
        }
    }
}
