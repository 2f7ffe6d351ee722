package io.polytask.evaluation;

import io.polytask.encode.BinaryColumn;
import io.polytask.encode.ClassColumn;
import io.polytask.encode.LabelColumn;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.SpanColumn;
import io.polytask.encode.TagColumn;
import io.polytask.head.Head;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the predictions of one task, batch by batch, and measures them. */
abstract class TaskScorer {
    private final String task;
    private final TaskKind kind;
    private double loss;
    private double weight;
    private int labelled;
    private int notFinite;
    private final BitSet judged = new BitSet();
    private final BitSet right = new BitSet();

    TaskScorer(String task, TaskKind kind) {
        this.task = task;
        this.kind = kind;
    }

    /**
     * The scorer of a task.
     *
     * @param labels the column that every batch will bring, of whatever batch
     */
    static TaskScorer of(String task, LabelColumn labels) {
        return switch (kind(labels)) {
            case CLASSIFICATION -> new ClassScorer(task);
            case BINARY -> new BinaryScorer(task);
            case MULTI_LABEL -> new LabelSetScorer(task);
            case REGRESSION -> new RegressionScorer(task);
            case TAGGING -> new TagScorer(task);
            case SPAN_TAGGING -> new SpanTagScorer(task, (TagColumn<?>) labels);
            case SPANS -> new SpanScorer(task);
        };
    }

    static TaskKind kind(LabelColumn labels) {
        if (labels instanceof ClassColumn<?>) {
            return TaskKind.CLASSIFICATION;
        }
        if (labels instanceof BinaryColumn) {
            return TaskKind.BINARY;
        }
        if (labels instanceof LabelSetColumn<?>) {
            return TaskKind.MULTI_LABEL;
        }
        if (labels instanceof RegressionColumn) {
            return TaskKind.REGRESSION;
        }
        if (labels instanceof TagColumn<?> tags) {
            return tags.encoder().scheme().isPresent() ? TaskKind.SPAN_TAGGING : TaskKind.TAGGING;
        }
        if (labels instanceof SpanColumn<?>) {
            return TaskKind.SPANS;
        }
        throw new IllegalArgumentException(
                "No metric knows the labels of " + labels.getClass().getSimpleName() + ".");
    }

    /** Takes a batch whose loss has been computed. */
    final void add(Head head, LabelColumn labels) {
        loss += head.lossSum();
        weight += head.labelWeight();
        judged.clear();
        right.clear();
        addPredictions(head, labels);
    }

    /** Whether a prediction for a label can be right; one that is not made of finite numbers cannot, and is counted. */
    final boolean isFinite(Head head, int row) {
        boolean finite = head.isFinite(row);
        notFinite += finite ? 0 : 1;
        return finite;
    }

    /** Notes whether the prediction of a labelled row of the batch is right as a whole. */
    final void outcome(int row, boolean isRight) {
        judged.set(row);
        right.set(row, isRight);
    }

    /** The rows of the last batch whose predictions are right or wrong. */
    final BitSet judged() {
        return judged;
    }

    /** Those of them that are right. */
    final BitSet right() {
        return right;
    }

    /** Whether predictions are right or wrong: numbers are neither. */
    boolean judges() {
        return true;
    }

    /** The figures of each type of spans; none if the labels are no spans. */
    List<TypeScores> byType() {
        return List.of();
    }

    /** By which tags mark spans; empty if there are no such tags. */
    Optional<String> scheme() {
        return Optional.empty();
    }

    /** Takes the predictions of the labelled rows, and {@linkplain #count counts} each. */
    abstract void addPredictions(Head head, LabelColumn labels);

    /** Counts an example, or a token, that has a label. */
    final void count() {
        labelled++;
    }

    final int labelled() {
        return labelled;
    }

    /** The metrics but the loss; asked only if there was a label. */
    abstract void measure(Map<Metric, Double> values);

    final TaskScores scores() {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        if (weight > 0) {
            values.put(Metric.LOSS, loss / weight);
        }
        if (labelled > 0) {
            measure(values);
        }
        if (notFinite > 0) {
            values.put(Metric.NOT_FINITE, (double) notFinite);
        }
        return new TaskScores(task, kind.main(), labelled, values, byType(), scheme());
    }
}
