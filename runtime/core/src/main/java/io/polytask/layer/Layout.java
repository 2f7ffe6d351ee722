package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one replica of a network, as its layers declare them while they are made. It is made for the tasks that
 * a model trains: what only other tasks need declares nothing, and never runs.
 *
 * <p>In memory the trunk's weights come first, then those of the heads, then the tables, each in the order of their
 * declaration: the shared weights are one range, and so is their gradient. What has no gradient comes last.
 */
@Audience(Audience.Group.GENERATED_CODE)
@SuppressWarnings("EnumOrdinal") // A task is known by the index of its constant.
public final class Layout {
    /** Every parameter begins at a multiple of 64 bytes. */
    private static final int ALIGNMENT = 16;

    private final TaskSet tasks;
    private final Relations relations;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, DenseStack> stacks = new LinkedHashMap<>();
    private final Map<String, Activations> outputs = new LinkedHashMap<>();
    private final List<GateUsage> gateUsages = new ArrayList<>();

    /** No parameters yet, for a model of these tasks, none of which is given another. */
    public Layout(TaskSet tasks) {
        this(tasks, Relations.none());
    }

    /**
     * No parameters yet.
     *
     * @param tasks that the model trains, with all that they are given
     */
    public Layout(TaskSet tasks, Relations relations) {
        this.tasks = tasks;
        this.relations = relations;
    }

    /** Where a shared layer declares its parameters, which exist if the model trains any of the tasks that need it. */
    public Scope shared(String layer, TaskSet neededBy) {
        return new Scope(this, layer, ParameterSpec.SHARED, tasks.and(neededBy), null);
    }

    /** Where a task's own layers declare their parameters; the scope has the constant's text as its name. */
    public Scope head(Enum<?> task) {
        return head(task, null);
    }

    /**
     * The same for layers that read the output of a layer: from three on, heads that read the same multiply together.
     *
     * @param source name of what is read, which is the same activations for all heads; null if it may not be multiplied
     *     together
     */
    public Scope head(Enum<?> task, @Nullable String source) {
        if (source != null) {
            stackOf(source).addHead();
        }
        return new Scope(this, task.toString(), task.ordinal(), tasks.and(TaskSet.of(task)), source);
    }

    /** Whose a parameter is that a task's own layers declare: the task's, unless other tasks train its head, too. */
    int owner(int task) {
        return isTrainedByOthers(task) ? ParameterSpec.SHARED : task;
    }

    /** Whether what is a task's own gets gradients of other tasks' losses. */
    boolean isTrainedByOthers(int task) {
        return task != ParameterSpec.SHARED
                && !relations.isEmpty()
                && relations.training(task, tasks).size() > 1;
    }

    /** Which task is given which. */
    public Relations relations() {
        return relations;
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

    /** Where the parameters lie in memory, in the order of {@link #parameters}. */
    List<Slot> slots() {
        Map<Parameter, Slot> slotOf = slotOf();
        return parameters().stream().map(slotOf::get).toList();
    }

    /** One after another, but the weights of a stack side by side, where the first of them is due. */
    private Map<Parameter, Slot> slotOf() {
        Map<Parameter, Slot> slotOf = new LinkedHashMap<>();
        int end = 0;
        for (Parameter parameter : parameters()) {
            if (!slotOf.containsKey(parameter)) {
                end = lay(together(parameter), end, slotOf);
            }
        }
        return slotOf;
    }

    private static int lay(List<Parameter> together, int from, Map<Parameter, Slot> slotOf) {
        int stride = together.stream().mapToInt(part -> part.spec().cols()).sum();
        int column = 0;
        int end = from;
        for (Parameter part : together) {
            slotOf.put(part, new Slot(part.spec(), from + column, stride));
            column += part.spec().cols();
            end = fitting((long) end + part.spec().room());
        }
        return end;
    }

    private static int fitting(long floats) {
        if (floats > NativeFloats.MOST_FLOATS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The network would have more than %,d parameters, and no array holds so many: make layers narrower, or"
                            + " vocabularies smaller.",
                    NativeFloats.MOST_FLOATS));
        }
        return (int) floats;
    }

    private List<Parameter> together(Parameter parameter) {
        return stacks().map(DenseStack::weights)
                .filter(weights -> weights.contains(parameter))
                .findFirst()
                .orElse(List.of(parameter));
    }

    /** How many floats a parameter takes in memory. */
    static int room(ParameterSpec spec) {
        return (spec.size() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Lets the parameters be the floats at their offsets in a flat array. */
    void bindValues(NativeFloats flat) {
        Map<Parameter, Slot> slotOf = slotOf();
        slotOf.forEach((parameter, slot) -> parameter.bindValues(slot.in(flat)));
        stacks().forEach(stack -> stack.bindValues(all(stack, slotOf, flat)));
    }

    /** Lets the gradients of the weights be the floats at their offsets in a flat array. */
    void bindGradients(NativeFloats flat) {
        Map<Parameter, Slot> slotOf = slotOf();
        slotOf.forEach((parameter, slot) -> {
            if (slot.spec().kind() == ParameterSpec.Kind.WEIGHT) {
                parameter.bindGradients(slot.in(flat));
            }
        });
        stacks().forEach(stack -> stack.bindGradients(all(stack, slotOf, flat)));
    }

    private static MatrixView all(DenseStack stack, Map<Parameter, Slot> slotOf, NativeFloats flat) {
        Slot first = Objects.requireNonNull(slotOf.get(stack.weights().get(0)));
        return MatrixView.of(flat, first.offset(), first.spec().rows(), first.stride());
    }

    void stack(String source, Dense layer) {
        stackOf(source).offer(layer);
    }

    /** Those that layers are in. */
    private Stream<DenseStack> stacks() {
        return stacks.values().stream().filter(stack -> !stack.weights().isEmpty());
    }

    private DenseStack stackOf(String source) {
        return stacks.computeIfAbsent(source, name -> new DenseStack());
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

    void count(GateUsage layer) {
        gateUsages.add(layer);
    }

    /** The usage of the gates of all layers, in the order of their making. */
    public List<GateUsage> gateUsages() {
        return Collections.unmodifiableList(gateUsages);
    }

    void watch(String layer, Activations output) {
        outputs.put(layer, output);
    }
}
