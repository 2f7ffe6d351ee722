package io.polytask.sharing;

import io.polytask.api.Audience;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.RowProducts;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.SmoothSelection;
import java.util.Arrays;

/**
 * DSelect-k (Hazimeh, Zhao, Chowdhery, Sathiamoorthy, Chen, Mazumder, Hong, Chi: DSelect-k: Differentiable selection in the
 * mixture of experts with applications to multi-task learning, NeurIPS 2021, <a
 * href="https://arxiv.org/abs/2106.03760">arXiv:2106.03760</a>): experts that all share, and for each task a gate that comes
 * to take at most k of them. The gates' logits are linear in the input, as in the paper's per-example gates.
 *
 * <p>The loss of each task is increased by the regulariser of {@link SmoothSelection}, summed over the rows and, like the
 * task's own loss, divided by the labels of the batch and weighted. In LibMTL gamma has no effect on the smooth step, and
 * the regulariser none on the gradient; the paper is followed.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class DSelectK {
    /** The factor of the entropy; that of the paper's public code. */
    private static final double ENTROPY = 1e-6;

    private final int[] tasks;
    private final int count;
    private final int gateLogits;
    private final Experts experts;
    private final Parameter gateBias; // (1, tasks * gate logits)
    private final SmoothSelection selection;
    private final RowProducts mixing;
    private final Mixtures mixtures;
    private final GateUsage usage;
    private final MatrixView gates; // (rows, tasks * experts)
    private final MatrixView gateGradients; // (rows, tasks * experts)
    private final float[] logits; // (tasks, gate logits), as are the next ones
    private final float[] bias;
    private final float[] biasGradients;
    private final float[] row; // (tasks, experts)

    /**
     * A layer for those tasks of the scope that the model trains.
     *
     * @param count how many experts, at least 2
     * @param selected k, from 1 to {@code count}
     * @param gamma width of the smooth step, above 0: the wider, the longer a choice stays open
     */
    public DSelectK(Scope scope, int count, int selected, double gamma, ExpertSettings settings) {
        this.count = count;
        tasks = scope.tasks().ordinals().toArray();
        int gateCount = Math.max(1, tasks.length);
        gateLogits = SmoothSelection.logits(count, selected);
        // So small that every choice is open at first, as in the paper's public code.
        Initializer open = Initializer.uniform(gamma / 100);
        experts = new Experts(scope, count, settings, gateCount * gateLogits, open);
        gateBias = scope.dense("gateBias", 1, gateCount * gateLogits, open);
        selection = new SmoothSelection(count, selected, gamma);
        mixing = new RowProducts(gateCount, count, settings.units());
        mixtures = new Mixtures(scope.tasks(), settings.units());
        gates = MatrixView.growing(gateCount * count);
        gateGradients = MatrixView.growing(gateCount * count);
        logits = new float[gateCount * gateLogits];
        bias = new float[gateCount * gateLogits];
        biasGradients = new float[gateCount * gateLogits];
        row = new float[gateCount * count];
        usage = scope.gateUsage(tasks, count);
        scope.watch(mixtures.all());
    }

    /** The mixture of each task for each row. */
    public PerTask<Activations> forward(Activations rows, Pass pass) {
        experts.forward(rows, pass);
        gates.reset(rows.rows());
        gateBias.values().read(0, 1, bias);
        for (int r = 0; r < rows.rows(); r++) {
            readLogits(r);
            for (int task = 0; task < tasks.length; task++) {
                selection.forward(logits, task * gateLogits, row, task * count);
                if (pass.training()) {
                    pass.losses().add(tasks[task], selection.regularizer(ENTROPY));
                }
            }
            gates.write(r, 1, row);
        }
        if (pass.training()) {
            usage.add(gates);
        }
        mixtures.reset(rows.rows());
        mixing.multiply(gates, experts.outputs(), 0, mixtures.values());
        return mixtures.activations();
    }

    private void readLogits(int r) {
        experts.gates().read(r, 1, logits);
        for (int i = 0; i < logits.length; i++) {
            logits[i] += bias[i];
        }
    }

    /** The mixture of each task at each position. */
    public PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return mixtures.follow(positions);
    }

    /** From the gradients of the mixtures to those of experts, gates and the input. */
    public void backward(Pass pass) {
        experts.openGradients();
        MatrixView mixed = mixtures.gradients();
        gateGradients.reset(mixed.rows());
        mixing.leftGradients(mixed, experts.outputs(), gateGradients);
        mixing.rightGradients(gates, mixed, experts.openOutputGradients(), experts.outputGradients());
        Arrays.fill(biasGradients, 0);
        for (int r = 0; r < mixed.rows(); r++) {
            backwardGates(r, pass);
        }
        gateBias.gradients().write(0, 1, biasGradients);
        experts.backward();
        mixtures.closeGradients();
    }

    private void backwardGates(int r, Pass pass) {
        readLogits(r);
        gateGradients.read(r, 1, row);
        for (int i = 0; i < tasks.length; i++) {
            double factor = pass.rowWeight(tasks[i]);
            selection.backward(logits, i * gateLogits, row, i * count, ENTROPY, factor);
        }
        experts.gateGradients().write(r, 1, logits);
        for (int i = 0; i < logits.length; i++) {
            biasGradients[i] += logits[i];
        }
    }
}
