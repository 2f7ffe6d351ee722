package io.polytask.model;

import io.polytask.api.Audience;
import io.polytask.api.TaskPrediction;
import io.polytask.encode.Batch;
import io.polytask.head.Head;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A trained network with all that it needs to predict. It never changes, and any number of threads may use it: each takes a
 * {@link Replica} of its own from a pool that grows with the number of threads; one that a huge request has swollen leaves it.
 *
 * @param <E> the class that describes one example
 * @param <B> the batch of encoded examples
 * @param <P> the prediction
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Trained<E, B extends Batch<E>, P> {
    /** Rows of one forward pass: enough for the matrix products, few enough for the caches. */
    private static final int ROWS = 128;
    /** The same where a row is a text, so that a product has a row for each of its tokens. */
    private static final int TEXTS = 32;
    /** A replica that has read more tokens and characters at once is not kept: its memory has grown with them. */
    private static final int KEPT_POSITIONS = 1 << 17;
    /** Products of fewer numbers than these are done before another thread is awake. */
    private static final long REPAYS_A_THREAD = 1 << 22;

    private final Blueprint<E, B, P> blueprint;
    private final Encoding<E, B, P> encoding;
    private final Parameters parameters;
    private final TaskSet tasks;
    private final TrainingOptions options;
    private final History history;
    private final Provenance provenance;
    private final ParallelChunks chunks;
    private final Queue<Replica<E, B, P>> idle = new ConcurrentLinkedQueue<>();

    /**
     * A model of these parts, none of which is changed later.
     *
     * @param encoding fitted
     * @param parameters of the layout that the encoding's network declares for the tasks
     * @param tasks those that it was trained for
     */
    public Trained(
            Blueprint<E, B, P> blueprint,
            Encoding<E, B, P> encoding,
            Parameters parameters,
            TaskSet tasks,
            TrainingOptions options,
            History history,
            Provenance provenance) {
        this.blueprint = blueprint;
        this.encoding = encoding;
        this.parameters = parameters;
        this.tasks = tasks;
        this.options = options;
        this.history = history;
        this.provenance = provenance;
        chunks = encoding.batch().hasTexts()
                ? new ParallelChunks(TEXTS, TEXTS)
                : new ParallelChunks(ROWS, (int) (REPAYS_A_THREAD / Math.max(1, parameters.denseFloats())));
    }

    /** What was declared. */
    public Blueprint<E, B, P> blueprint() {
        return blueprint;
    }

    /** How examples become numbers. */
    public Encoding<E, B, P> encoding() {
        return encoding;
    }

    /** The learned numbers. */
    public Parameters parameters() {
        return parameters;
    }

    /** The tasks that it was trained for. */
    public TaskSet tasks() {
        return tasks;
    }

    /** The names of the tasks that it was trained for, in the order of the declaration. */
    public List<String> taskNames() {
        return tasks.ordinals().mapToObj(blueprint.tasks()::get).toList();
    }

    /** The settings that it was trained with. */
    public TrainingOptions options() {
        return options;
    }

    /** The course of its training. */
    public History history() {
        return history;
    }

    /** Where it comes from. */
    public Provenance provenance() {
        return provenance;
    }

    /** How many numbers were learned. */
    public long parameterCount() {
        return parameters.count();
    }

    /** The prediction of all trained tasks. */
    public P predict(E example) {
        return predict(example, tasks);
    }

    /** The prediction of some tasks. */
    public P predict(E example, TaskSet wanted) {
        return predictRow(batch -> batch.addUnlabelled(example), wanted);
    }

    /** The predictions of all trained tasks, in the order of the examples; of many examples, on several threads. */
    public List<P> predict(List<E> examples) {
        return predict(examples, tasks);
    }

    /** The predictions of some tasks, in the order of the examples; of many examples, on several threads. */
    public List<P> predict(List<E> examples, TaskSet wanted) {
        return predictEach(
                examples, 1, wanted, (replica, row) -> replica.network().prediction(row, replica.pass()));
    }

    /** The predictions of some tasks by their names, in the order of the examples. */
    public List<Map<String, TaskPrediction>> predictByName(List<E> examples, TaskSet wanted) {
        return predictByName(examples, 1, wanted);
    }

    /**
     * The predictions of some tasks by their names, in the order of the examples, which are some of many.
     *
     * @param first the number of the first of them among all, counted from 1: what a message calls it
     * @throws IllegalArgumentException if a value does not fit; the sentence tells which example it is
     */
    public List<Map<String, TaskPrediction>> predictByName(List<E> examples, int first, TaskSet wanted) {
        return predictEach(examples, first, wanted, (replica, row) -> {
            Map<String, TaskPrediction> byName = new LinkedHashMap<>();
            for (Head head : replica.network().heads()) {
                if (wanted.contains(head.task())) {
                    byName.put(blueprint.tasks().get(head.task()), head.prediction(row));
                }
            }
            return byName;
        });
    }

    /** The prediction of all trained tasks for the one row that is added to the batch. */
    public P predictRow(Consumer<? super B> row) {
        return predictRow(row, tasks);
    }

    /** The prediction of some tasks for the one row that is added to the batch. */
    public P predictRow(Consumer<? super B> row, TaskSet wanted) {
        return use(wanted, replica -> {
            row.accept(replica.batch());
            replica.network().forward(replica.batch(), replica.pass());
            return replica.network().prediction(0, replica.pass());
        });
    }

    private <R> List<R> predictEach(
            @Nullable List<E> examples, int first, TaskSet wanted, RowReader<E, B, P, R> reader) {
        if (examples == null) {
            throw new IllegalArgumentException("The list of examples is null, but must be one; it may be empty.");
        }
        return chunks.map(
                examples,
                (before, some) -> use(wanted, replica -> {
                    for (int row = 0; row < some.size(); row++) {
                        replica.batch().addUnlabelled(some.get(row), first + before + row);
                    }
                    replica.network().forward(replica.batch(), replica.pass());
                    List<R> results = new ArrayList<>(some.size());
                    for (int row = 0; row < some.size(); row++) {
                        results.add(reader.read(replica, row));
                    }
                    return results;
                }));
    }

    /**
     * Lends a replica whose batch is empty and whose pass predicts these tasks.
     *
     * @throws IllegalArgumentException if the model was not trained for one of them
     */
    public <R> R use(TaskSet wanted, Function<Replica<E, B, P>, R> work) {
        requireTrained(wanted);
        Replica<E, B, P> replica = idle.poll();
        if (replica == null) {
            replica = replica();
        }
        replica.batch().clear();
        replica.pass().predict(wanted);
        R result = work.apply(replica);
        // Only a replica whose work succeeded is kept: what an error leaves behind is nobody's.
        if (replica.batch().positions() <= KEPT_POSITIONS) {
            idle.add(replica);
        }
        return result;
    }

    private Replica<E, B, P> replica() {
        Layout layout = new Layout(tasks, blueprint.relations());
        Network<B, P> network = encoding.network(layout);
        parameters.bind(layout);
        // Prediction draws no random numbers.
        Pass pass = new Pass(blueprint.tasks().size(), RandomSource.standard().stream(0), layout.relations());
        return new Replica<>(network, encoding.batch(), pass);
    }

    private void requireTrained(TaskSet wanted) {
        if (wanted.size() == 0) {
            throw new IllegalArgumentException(
                    "No task is asked for: name at least one of " + String.join(", ", taskNames()) + ".");
        }
        wanted.ordinals().filter(task -> !tasks.contains(task)).findFirst().ifPresent(task -> {
            throw new IllegalArgumentException("This " + blueprint.name() + " was not trained for task \""
                    + blueprint.tasks().get(task) + "\"; it was trained for " + String.join(", ", taskNames()) + ".");
        });
    }

    /** Reads a result off a row that has gone forward. */
    private interface RowReader<E, B extends Batch<E>, P, R> {
        R read(Replica<E, B, P> replica, int row);
    }
}
