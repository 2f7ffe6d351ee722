package io.polytask.evaluation;

import io.polytask.api.Tagging;
import io.polytask.encode.LabelColumn;
import io.polytask.encode.TagColumn;
import io.polytask.head.Head;
import io.polytask.tag.TagScheme;
import io.polytask.tag.TagScheme.TaggedSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures tagging whose tags mark spans, span by span as conlleval does, and token by token. */
final class SpanTagScorer extends TaskScorer {
    private final SpanCounts counts = new SpanCounts();
    private final TagScheme scheme;
    private long hits;

    SpanTagScorer(String task, TagColumn<?> labels) {
        super(task, TaskKind.SPAN_TAGGING);
        scheme = labels.encoder().scheme().orElseThrow();
    }

    @Override
    void addPredictions(Head head, LabelColumn labels) {
        TagColumn<?> column = (TagColumn<?>) labels;
        for (int row = 0; row < column.size(); row++) {
            addRow(head, column, row);
        }
    }

    /** What is predicted for tokens without a tag counts for nothing. */
    private void addRow(Head head, TagColumn<?> column, int row) {
        List<Object> actual = new ArrayList<>();
        for (int i = column.segments().start(row); i < column.segments().end(row); i++) {
            actual.add(column.tag(i));
        }
        if (actual.stream().allMatch(tag -> tag == null)) {
            return;
        }
        boolean finite = isFinite(head, row);
        boolean right = finite;
        List<Object> predicted = new ArrayList<>(
                finite ? ((Tagging<?>) head.prediction(row)).tags() : Collections.nCopies(actual.size(), null));
        for (int i = 0; i < actual.size(); i++) {
            if (actual.get(i) == null) {
                predicted.set(i, null);
            } else {
                boolean hit = actual.get(i).equals(predicted.get(i));
                hits += hit ? 1 : 0;
                right &= hit;
                count();
            }
        }
        counts.add(scheme.spansOf(predicted), scheme.spansOf(actual), TaggedSpan::type);
        outcome(row, right);
    }

    @Override
    void measure(Map<Metric, Double> values) {
        counts.measure(values);
        values.put(Metric.TOKEN_ACCURACY, hits / (double) labelled());
    }

    @Override
    Optional<String> scheme() {
        return Optional.of(scheme.toString());
    }

    @Override
    List<TypeScores> byType() {
        return counts.byType();
    }
}
