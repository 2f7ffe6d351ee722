package io.polytask.layer;

import io.polytask.tensor.Matrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of one replica of a network, as its layers declare them while they are made. It is made for the tasks that
 * a model trains: what only other tasks need declares nothing, and never runs.
 *
 * <p>In memory the trunk's weights come first, then those of the heads, then the tables, each in the order of their
 * declaration: the shared weights are one range, and so is their gradient. What has no gradient comes last.
 */
@SuppressWarnings("EnumOrdinal") // A task is known by the place of its constant.
public final class Layout {
    /** Every parameter begins at a multiple of 64 bytes. */
    private static final int ALIGNMENT = 16;

    private final TaskSet tasks;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Matrix> outputs = new LinkedHashMap<>();

    /** No parameters yet, for a model of these tasks. */
    public Layout(TaskSet tasks) {
        this.tasks = tasks;
    }

    /** Where a shared layer declares its parameters, which exist if the model trains any of the tasks that need it. */
    public Scope shared(String layer, TaskSet neededBy) {
        return new Scope(this, layer, ParameterSpec.SHARED, tasks.and(neededBy));
    }

    /** Where a task's own layers declare their parameters; the scope has the constant's text as its name. */
    public Scope head(Enum<?> task) {
        return new Scope(this, task.toString(), task.ordinal(), tasks.and(TaskSet.of(task)));
    }

    /** The tasks that the model trains. */
    public TaskSet tasks() {
        return tasks;
    }

    /** All parameters, in the order in which they lie in memory. */
    public List<Parameter> parameters() {
        List<Parameter> sorted = new ArrayList<>(parameters.values());
        sorted.sort(Comparator.comparingInt(parameter -> rank(parameter.spec())));
        return Collections.unmodifiableList(sorted);
    }

    private static int rank(ParameterSpec spec) {
        return switch (spec.kind()) {
            case WEIGHT -> spec.task() == ParameterSpec.SHARED ? 0 : 1;
            case TABLE -> 2;
            case STATISTIC -> 3;
        };
    }

    /** How many floats a parameter takes in memory. */
    static int room(ParameterSpec spec) {
        return Math.addExact(spec.size(), ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** The first layer, in the order of their making, whose last output is not finite: for a run that has diverged. */
    public Optional<String> firstOutputNotFinite() {
        return outputs.entrySet().stream()
                .filter(output -> output.getValue().values().firstNotFinite() >= 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void declare(Parameter parameter) {
        String name = parameter.spec().name();
        if (parameters.putIfAbsent(name, parameter) != null) {
            throw new IllegalArgumentException("Two parameters are named " + name + ".");
        }
    }

    void watch(String layer, Matrix output) {
        outputs.put(layer, output);
    }
}
