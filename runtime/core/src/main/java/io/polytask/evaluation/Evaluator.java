package io.polytask.evaluation;

import io.polytask.api.Audience;
import io.polytask.api.Dataset;
import io.polytask.encode.Batch;
import io.polytask.head.Head;
import io.polytask.layer.TaskSet;
import io.polytask.model.Replica;
import io.polytask.model.Trained;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures how good a model's predictions are on data whose labels are known. Missing labels take no part. */
@Audience(Audience.Group.GENERATED_CODE)
public final class Evaluator {
    /** Rows of one forward pass. */
    private static final int ROWS = 64;

    private Evaluator() {}

    /** Measures all tasks that the model was trained for. */
    public static <E, B extends Batch<E>, P> Evaluation evaluate(Trained<E, B, P> model, Dataset<E> data) {
        return evaluate(model, data, model.tasks());
    }

    /**
     * Measures some tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public static <E, B extends Batch<E>, P> Evaluation evaluate(
            Trained<E, B, P> model, Dataset<E> data, TaskSet tasks) {
        return model.use(tasks, replica -> {
            Scorers scorers = new Scorers(model, replica, tasks);
            try (Stream<E> examples = data.stream()) {
                run(replica, scorers, examples.iterator());
            }
            return scorers.evaluation();
        });
    }

    /** Measures all tasks that the model was trained for on data that its encoding has encoded. */
    public static <E, B extends Batch<E>, P> Evaluation evaluateEncoded(Trained<E, B, P> model, B data) {
        return model.use(model.tasks(), replica -> {
            Scorers scorers = new Scorers(model, replica, model.tasks());
            int[] rows = IntStream.range(0, data.size()).toArray();
            for (int from = 0; from < rows.length; from += ROWS) {
                replica.batch().gather(data, rows, from, Math.min(rows.length, from + ROWS));
                run(replica, scorers);
            }
            return scorers.evaluation();
        });
    }

    private static <E, B extends Batch<E>, P> void run(
            Replica<E, B, P> replica, Scorers scorers, Iterator<E> examples) {
        int number = 0;
        while (examples.hasNext()) {
            replica.batch().clear();
            for (int row = 0; row < ROWS && examples.hasNext(); row++) {
                number++;
                replica.batch().add(examples.next(), number);
            }
            run(replica, scorers);
        }
    }

    private static <E, B extends Batch<E>, P> void run(Replica<E, B, P> replica, Scorers scorers) {
        replica.network().forward(replica.batch(), replica.pass());
        replica.network().loss(replica.batch(), replica.pass());
        scorers.add(replica.batch());
    }

    /**
     * The kinds of some tasks, by their names.
     *
     * @param batch of the model's encoding
     * @param names of all tasks
     */
    public static Map<String, TaskKind> kinds(Batch<?> batch, List<String> names, TaskSet tasks) {
        Map<String, TaskKind> kinds = new LinkedHashMap<>();
        tasks.ordinals().forEach(task -> kinds.put(names.get(task), TaskScorer.kind(batch.labelsOf(task))));
        return kinds;
    }

    /** The scorers of the evaluated tasks, each beside its head. */
    private static final class Scorers {
        private final List<Head> heads = new ArrayList<>();
        private final List<TaskScorer> scorers = new ArrayList<>();
        private int judgedExamples;
        private int rightExamples;

        Scorers(Trained<?, ?, ?> model, Replica<?, ?, ?> replica, TaskSet tasks) {
            for (Head head : replica.network().heads()) {
                if (tasks.contains(head.task())) {
                    heads.add(head);
                    scorers.add(TaskScorer.of(
                            model.blueprint().tasks().get(head.task()),
                            replica.batch().labelsOf(head.task())));
                }
            }
        }

        void add(Batch<?> batch) {
            for (int i = 0; i < heads.size(); i++) {
                scorers.get(i).add(heads.get(i), batch.labelsOf(heads.get(i).task()));
            }
            addWhole(batch.size());
        }

        private void addWhole(int rows) {
            BitSet judged = new BitSet();
            judged.set(0, rows);
            BitSet right = new BitSet();
            right.set(0, rows);
            scorers.stream().filter(TaskScorer::judges).forEach(scorer -> {
                judged.and(scorer.judged());
                right.and(scorer.right());
            });
            judgedExamples += judged.cardinality();
            rightExamples += right.cardinality();
        }

        private Optional<WholeExamples> whole() {
            long judging = scorers.stream().filter(TaskScorer::judges).count();
            return judging < 2 || judgedExamples == 0
                    ? Optional.empty()
                    : Optional.of(new WholeExamples(judgedExamples, rightExamples / (double) judgedExamples));
        }

        Evaluation evaluation() {
            return new Evaluation(scorers.stream().map(TaskScorer::scores).toList(), whole());
        }
    }
}
