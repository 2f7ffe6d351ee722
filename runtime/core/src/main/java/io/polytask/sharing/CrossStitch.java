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
 * One storey of cross-stitch networks (Misra, Shrivastava, Gupta, Hebert: Cross-stitch networks for multi-task learning,
 * CVPR 2016): each task has a dense layer of its own. Before it, where it reads a storey below, stands a cross-stitch unit:
 * task t goes on from {@code sum_j a[t, j] x_j}, the outputs of all tasks times learned factors.
 *
 * <p>Factors begin at 0.9 for a task's own output, and share 0.1 evenly among the others: sums of 1, so that the scale stays
 * as it is, and most of it the task's own, as the paper advises.
 */
public final class CrossStitch {
    private static final float OWN = 0.9f;

    private final TaskLayers columns;
    private final @Nullable Parameter factors;
    private final @Nullable GateUsage usage;
    private final LinearMixing stitching;
    private final Activations[] stitched;
    private final Activations[] inputs;
    private final float[] factorValues;
    private final float[] factorGradients;

    /**
     * A storey for those tasks of the scope that the model trains.
     *
     * @param width width of the input
     * @param units width of the output for each task
     * @param activation what is applied to each output
     * @param dropout share of the outputs set to zero in training, in [0, 1)
     * @param stitches whether it reads a value for each task, and so begins with a cross-stitch unit
     */
    public CrossStitch(Scope scope, int width, int units, Activation activation, double dropout, boolean stitches) {
        columns = new TaskLayers(scope, width, units, activation, dropout);
        int count = columns.tasks().length;
        int pairs = Math.max(1, count * count);
        factors = stitches ? scope.dense("factors", 1, pairs, beginning(count)) : null;
        usage = stitches ? scope.gateUsage(columns.tasks(), count) : null;
        stitching = new LinearMixing(count, width);
        stitched = new Activations[count];
        Arrays.setAll(stitched, task -> Activations.withGradient(width));
        inputs = new Activations[count];
        factorValues = new float[pairs];
        factorGradients = new float[pairs];
    }

    private static Initializer beginning(int count) {
        return (values, pairs, random) -> {
            Arrays.fill(values, 0, pairs, count == 1 ? 1 : (1 - OWN) / (count - 1));
            for (int task = 0; task < count && count > 1; task++) {
                values[task * count + task] = OWN;
            }
        };
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

    /** The output of each task for each of its rows. */
    public PerTask<Activations> forward(PerTask<Activations> rows, Pass pass) {
        columns.read(rows, inputs);
        return stitch(pass);
    }

    /** The output of each task at each of its positions. */
    public PerTask<Sequence> forwardSequences(PerTask<Sequence> positions, Pass pass) {
        columns.readSequences(positions, inputs);
        stitch(pass);
        return columns.follow(positions.of(columns.tasks()[0]));
    }

    private PerTask<Activations> stitch(Pass pass) {
        Objects.requireNonNull(factors, "This layer was made without a cross-stitch unit.");
        factors.values().read(0, 1, factorValues);
        if (usage != null && pass.training()) {
            usage.set(factorValues);
        }
        for (int i = 0; i < stitched.length; i++) {
            stitched[i].reset(inputs[i].rows());
        }
        stitching.forward(inputs, factorValues, stitched);
        return columns.forward(stitched, pass);
    }

    /** From the gradients of the outputs to those of the parameters and the input. */
    public void backward(Pass pass) {
        columns.backward(pass);
        if (factors != null) {
            stitching.backward(stitched, inputs, factorValues, factorGradients);
            factors.gradients().write(0, 1, factorGradients);
        }
        for (Activations matrix : stitched) {
            matrix.closeGradient();
        }
    }
}
