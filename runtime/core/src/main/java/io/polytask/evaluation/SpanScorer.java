package io.polytask.evaluation;

import io.polytask.api.Span;
import io.polytask.api.SpanExtraction;
import io.polytask.encode.LabelColumn;
import io.polytask.encode.SpanColumn;
import io.polytask.encode.TextColumn;
import io.polytask.head.Head;
import java.util.List;
import java.util.Map;

/** Measures span tasks. Spans that no sequence of tags has are misses. */
final class SpanScorer extends TaskScorer {
    private final SpanCounts counts = new SpanCounts();
    private long lost;

    SpanScorer(String task) {
        super(task, TaskKind.SPANS);
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        SpanColumn<?> column = (SpanColumn<?>) labels;
        for (int row = 0; row < column.size(); row++) {
            if (column.isLabelled(row)) {
                addRow(head, column, row);
                count();
            }
        }
    }

    private <E extends Enum<E>> void addRow(Head head, SpanColumn<E> column, int row) {
        int first = column.segments().start(row);
        TextColumn text = column.text();
        List<Span<E>> actual = column
                .encoder()
                .spans(column.indices(), first, column.segments().end(row))
                .stream()
                .map(span ->
                        new Span<>(span.type(), text.start(first + span.start()), text.end(first + span.end() - 1)))
                .toList();
        boolean finite = isFinite(head, row);
        List<? extends Span<?>> predicted = finite ? ((SpanExtraction<?>) head.prediction(row)).spans() : List.of();
        counts.add(
                List.<Span<?>>copyOf(predicted),
                List.<Span<?>>copyOf(actual),
                span -> span.type().name());
        column.lostTypes(row).forEach(type -> counts.addMisses(type.name(), 1));
        lost += column.lostTypes(row).size();
        outcome(row, finite && predicted.equals(actual) && column.lostTypes(row).isEmpty());
    }

    @Override
    void measure(Map<Metric, Double> values) {
        counts.measure(values);
        values.put(Metric.LOST_SPANS, (double) lost);
    }

    @Override
    List<TypeScores> byType() {
        return counts.byType();
    }
}
