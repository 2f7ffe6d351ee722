package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.LinearMixing;
import io.polytask.tensor.Sequence;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One storey of a learned branching (Guo, Lee, Ulbricht: Learning to branch for multi-task learning, ICML 2020): each task
 * has a dense layer of its own, which reads the output of one task of the storey below. Which one is learned: {@link
 * Branching} draws it in training; in prediction it is the likeliest.
 */
public final class Ltb {
    private final TaskLayers columns;
    private final @Nullable Parameter logits;
    private final @Nullable Branching branching;
    private final @Nullable GateUsage usage;
    private final LinearMixing stitching;
    private final Activations[] chosen;
    private final Activations[] inputs;

    /**
     * A storey for those tasks of the scope that the model trains.
     *
     * @param width width of the input
     * @param units width of the output for each task
     * @param activation what is applied to each output
     * @param dropout share of the outputs set to zero in training, in [0, 1)
     * @param branches whether it reads a value for each task, of which it chooses one
     */
    public Ltb(Scope scope, int width, int units, Activation activation, double dropout, boolean branches) {
        this(scope, width, units, activation, dropout, branches, Noise.gumbel(scope.name()));
    }

    /** With the noise of its choices. */
    Ltb(Scope scope, int width, int units, Activation activation, double dropout, boolean branches, Noise noise) {
        columns = new TaskLayers(scope, width, units, activation, dropout);
        int count = columns.tasks().length;
        int pairs = Math.max(1, count * count);
        logits = branches ? scope.dense("logits", 1, pairs, Initializer.constant(0)) : null;
        branching = logits == null ? null : new Branching(count, noise);
        usage = branches ? scope.gateUsage(columns.tasks(), count) : null;
        stitching = new LinearMixing(count, width);
        chosen = new Activations[count];
        Arrays.setAll(chosen, task -> Activations.withGradient(width));
        inputs = new Activations[count];
    }

    /** The output of each task for each row, which all tasks read. */
    public PerTask<Activations> forward(Activations rows, Pass pass) {
        return columns.forward(rows, pass);
    }

    /** The output of each task at each position. */
    public PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return columns.follow(positions);
    }

    /** The output of each task for the rows of a task. */
    public PerTask<Activations> forward(PerTask<Activations> rows, Pass pass) {
        columns.read(rows, inputs);
        return choose(pass);
    }

    /** The output of each task at the positions of a task. */
    public PerTask<Sequence> forwardSequences(PerTask<Sequence> positions, Pass pass) {
        columns.readSequences(positions, inputs);
        choose(pass);
        return columns.follow(positions.of(columns.tasks()[0]));
    }

    private PerTask<Activations> choose(Pass pass) {
        Objects.requireNonNull(branching, "This layer was made without branches.")
                .draw(Objects.requireNonNull(logits).values(), pass);
        if (usage != null && pass.training()) {
            usage.set(branching.probabilities());
        }
        for (int i = 0; i < chosen.length; i++) {
            chosen[i].reset(inputs[i].rows());
        }
        stitching.forward(inputs, branching.factors(), chosen);
        return columns.forward(chosen, pass);
    }

    /** From the gradients of the outputs to those of the parameters and the input. */
    public void backward(Pass pass) {
        columns.backward(pass);
        if (branching != null && logits != null) {
            stitching.backward(chosen, inputs, branching.factors(), branching.factorGradients());
            branching.derive(logits.gradients());
        }
        for (Activations matrix : chosen) {
            matrix.closeGradient();
        }
    }
}
