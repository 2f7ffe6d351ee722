package io.polytask.sharing;

import io.polytask.api.Audience;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.GroupSoftmax;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.RowProducts;
import io.polytask.tensor.Sequence;

/**
 * Multi-gate mixture of experts: for each task a gate says how much it takes of each of the experts that all share, {@code
 * f_t(x) = sum_i softmax(x W_t + b_t)_i E_i(x)} (Ma, Zhao, Yi, Chen, Hong, Chi: Modeling task relationships in multi-task
 * learning with multi-gate mixture-of-experts, KDD 2018, <a
 * href="https://doi.org/10.1145/3219819.3220007">doi:10.1145/3219819.3220007</a>). On a sequence, experts and gates work at
 * each position.
 *
 * <p>The paper's gates have no b. Here they have one, which begins at 0, where the two are the same: with it, a task can
 * prefer an expert whatever the input is. LibMTL's gates have one, too, but read the flattened raw input.
 *
 * <p>The weights of experts and gates lie side by side in one parameter, so the gates count among what the tasks share.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Mmoe {
    private final Experts experts;
    private final Parameter gateBias; // (1, tasks * experts)
    private final GroupSoftmax softmax;
    private final RowProducts mixing;
    private final Mixtures mixtures;
    private final GateUsage usage;

    /**
     * A mixture of experts for those tasks of the scope that the model trains.
     *
     * @param count how many experts, at least 1
     */
    public Mmoe(Scope scope, int count, ExpertSettings settings) {
        int tasks = Math.max(1, scope.tasks().size());
        experts = new Experts(scope, count, settings, tasks * count);
        gateBias = scope.dense("gateBias", 1, tasks * count, Initializer.constant(0));
        softmax = new GroupSoftmax(tasks, count);
        mixing = new RowProducts(tasks, count, settings.units());
        mixtures = new Mixtures(scope.tasks(), settings.units());
        usage = scope.gateUsage(scope.tasks().ordinals().toArray(), count);
        scope.watch(mixtures.all());
    }

    /** The mixture of each task for each row. */
    public PerTask<Activations> forward(Activations rows, Pass pass) {
        experts.forward(rows, pass);
        softmax.forward(gateBias.values(), experts.gates());
        if (pass.training()) {
            usage.add(experts.gates());
        }
        mixtures.reset(rows.rows());
        mixing.multiply(experts.gates(), experts.outputs(), 0, mixtures.values());
        return mixtures.activations();
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
        mixing.leftGradients(mixed, experts.outputs(), experts.gateGradients());
        mixing.rightGradients(experts.gates(), mixed, experts.openOutputGradients(), experts.outputGradients());
        softmax.backward(experts.gates(), experts.gateGradients(), gateBias.gradients());
        experts.backward();
        mixtures.closeGradients();
    }
}
