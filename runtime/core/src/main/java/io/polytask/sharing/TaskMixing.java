package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.LinearMixing;
import io.polytask.tensor.Sequence;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One stage of networks that each task has of its own: a dense layer for each task. Before it, where it reads a value for
 * each task, the tasks go on from learned combinations of these values; which ones, a subclass says by its {@link
 * MixingFactors}.
 */
public abstract sealed class TaskMixing permits CrossStitch, Ltb {
    private final TaskLayers layers;
    private final @Nullable MixingFactors factors;
    private final @Nullable GateUsage usage;
    private final LinearMixing mixing;
    private final Activations[] mixed; // (tasks), each (rows, width)
    private final Activations[] inputs; // (tasks), each (rows, width)
    private float[] current = {}; // (tasks, tasks): the factors of the last forward pass

    /**
     * A stage for those tasks of the scope that the model trains.
     *
     * @param width width of the input
     * @param units width of the output for each task
     * @param factors from the number of these tasks to their factors; null where the stage reads what all tasks share
     */
    TaskMixing(
            Scope scope,
            int width,
            int units,
            Activation activation,
            double dropout,
            @Nullable IntFunction<MixingFactors> factors) {
        layers = new TaskLayers(scope, width, units, activation, dropout);
        int count = layers.tasks().length;
        this.factors = factors == null ? null : factors.apply(count);
        usage = factors == null ? null : scope.gateUsage(layers.tasks(), count);
        mixing = new LinearMixing(count, width);
        mixed = new Activations[count];
        Arrays.setAll(mixed, task -> Activations.withGradient(width));
        inputs = new Activations[count];
    }

    /** The output of each task for each row, which all tasks read. */
    public final PerTask<Activations> forward(Activations rows, Pass pass) {
        return layers.forward(rows, pass);
    }

    /** The output of each task at each position. */
    public final PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return layers.follow(positions);
    }

    /** The output of each task for each row, of which each task has a value of its own. */
    public final PerTask<Activations> forward(PerTask<Activations> rows, Pass pass) {
        layers.read(rows, inputs);
        return mix(pass);
    }

    /** The output of each task at each position, of which each task has a value of its own. */
    public final PerTask<Sequence> forwardSequences(PerTask<Sequence> positions, Pass pass) {
        layers.readSequences(positions, inputs);
        mix(pass);
        return layers.follow(positions.of(layers.tasks()[0]));
    }

    private PerTask<Activations> mix(Pass pass) {
        MixingFactors learned = Objects.requireNonNull(factors, "This layer was made to read what all tasks share.");
        current = learned.forward(pass);
        if (usage != null && pass.training()) {
            usage.set(learned.usage());
        }
        for (int i = 0; i < mixed.length; i++) {
            mixed[i].reset(inputs[i].rows());
        }
        mixing.forward(inputs, current, mixed);
        return layers.forward(mixed, pass);
    }

    /** From the gradients of the outputs to those of the parameters and the input. */
    public final void backward(Pass pass) {
        layers.backward(pass);
        if (factors != null) {
            mixing.backward(mixed, inputs, current, factors.gradients());
            factors.backward();
        }
        for (Activations each : mixed) {
            each.closeGradient();
        }
    }
}
