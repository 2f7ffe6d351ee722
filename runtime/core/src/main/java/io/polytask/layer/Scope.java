package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.layer.ParameterSpec.Kind;
import io.polytask.tensor.Activations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one layer declares its parameters: it knows the layer's name and whose it is. {@link Layout} makes it. */
@Audience({Audience.Group.LAYER_AUTHOR, Audience.Group.GENERATED_CODE})
public final class Scope {
    private final Layout layout;
    private final String name;
    private final int task;
    private final TaskSet tasks;
    private final @Nullable String source;

    Scope(Layout layout, String name, int task, TaskSet tasks, @Nullable String source) {
        this.layout = layout;
        this.name = name;
        this.task = task;
        this.tasks = tasks;
        this.source = source;
    }

    /** Whether its parameters get gradients of the losses of other tasks than the scope's. */
    public boolean isTrainedByOthers() {
        return layout.isTrainedByOthers(task);
    }

    /** The layer's or task's name. */
    public String name() {
        return name;
    }

    /** Index of the task that alone has the layer, or {@link ParameterSpec#SHARED}. */
    public int task() {
        return task;
    }

    /** Those of the tasks that the model trains that need the layer. */
    public TaskSet tasks() {
        return tasks;
    }

    /** The scope of a layer inside this one, of the name {@code <name>.<part>}. */
    public Scope part(String part) {
        return new Scope(layout, name + "." + part, task, tasks, null);
    }

    /** The scope of what one of the tasks alone has in this layer, of the name {@code <name>.task<index>}. */
    public Scope ofTask(int index) {
        return new Scope(layout, name + ".task" + index, index, tasks.only(index), null);
    }

    /** Declares a weight or vector of which every step reads all. */
    public Parameter dense(String parameter, int rows, int cols, Initializer initializer) {
        return declare(
                new ParameterSpec(name + "." + parameter, rows, cols, layout.owner(task), Kind.WEIGHT), initializer);
    }

    /** Declares a table of which a step reads a few rows. */
    Parameter table(String parameter, int rows, int cols, Initializer initializer) {
        return declare(
                new ParameterSpec(name + "." + parameter, rows, cols, layout.owner(task), Kind.TABLE), initializer);
    }

    /** Declares a row of numbers that follow those of the batches. */
    Parameter statistic(String parameter, int cols, Initializer initializer) {
        return declare(
                new ParameterSpec(name + "." + parameter, 1, cols, layout.owner(task), Kind.STATISTIC), initializer);
    }

    private Parameter declare(ParameterSpec spec, Initializer initializer) {
        Parameter parameter = new Parameter(spec, initializer);
        if (tasks.size() > 0) {
            layout.declare(parameter);
        }
        return parameter;
    }

    /** The weights that were declared here and in the scopes of parts. */
    List<Parameter> weights() {
        return layout.parameters().stream()
                .filter(parameter -> parameter.spec().kind() == Kind.WEIGHT
                        && parameter.spec().name().startsWith(name + "."))
                .toList();
    }

    /** Lets a layer that reads the scope's source as it is multiply together with those of other heads that do. */
    public void stack(Dense layer) {
        if (source != null && tasks.size() > 0) {
            layout.stack(source, layer);
        }
    }

    /**
     * Counts what each of the layer's tasks takes of so many sources.
     *
     * @param indices of these tasks; or {@link ParameterSpec#SHARED} alone
     */
    public GateUsage gateUsage(int[] indices, int sources) {
        GateUsage usage = new GateUsage(name, indices, sources);
        if (tasks.size() > 0) {
            layout.count(usage);
        }
        return usage;
    }

    /** Makes the layer known to the search for the first one that is not finite. */
    public void watch(Activations output) {
        layout.watch(name, output);
    }
}
