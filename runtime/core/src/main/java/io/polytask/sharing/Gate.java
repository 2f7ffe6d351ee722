package io.polytask.sharing;

import io.polytask.layer.GateUsage;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.GroupSoftmax;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.RowProducts;

/**
 * One gate over several groups of experts, each group the outputs of an {@link Experts}: softmax, mixture, and their
 * gradients.
 */
final class Gate {
    private final Experts owner;
    private final Experts[] groups;
    private final Parameter bias; // (1, experts of all groups)
    private final GroupSoftmax softmax;
    private final GateUsage usage;
    private final RowProducts[] mixings;
    private final MatrixView[] gates; // (groups), each (rows, experts)
    private final MatrixView[] gateGradients; // the same

    /**
     * A gate.
     *
     * @param owner has its logits: all of its gates' columns
     * @param groups what it mixes, in the order of its columns
     * @param counts how many experts each group has
     * @param usage counts what it takes
     */
    Gate(Scope scope, Experts owner, Experts[] groups, int[] counts, int units, GateUsage usage) {
        this.owner = owner;
        this.groups = groups;
        int width = owner.gates().cols();
        bias = scope.dense("gateBias", 1, width, Initializer.constant(0));
        softmax = new GroupSoftmax(1, width);
        this.usage = usage;
        mixings = new RowProducts[groups.length];
        gates = new MatrixView[groups.length];
        gateGradients = new MatrixView[groups.length];
        int from = 0;
        for (int i = 0; i < groups.length; i++) {
            mixings[i] = new RowProducts(1, counts[i], units);
            gates[i] = owner.gates().columns(from, counts[i]);
            gateGradients[i] = owner.gateGradients().columns(from, counts[i]);
            from += counts[i];
        }
    }

    /** From the logits and the experts' outputs to the mixture. */
    void forward(MatrixView mixture, Pass pass) {
        softmax.forward(bias.values(), owner.gates());
        if (pass.training()) {
            usage.add(owner.gates());
        }
        for (int i = 0; i < groups.length; i++) {
            gates[i].reset(mixture.rows());
            mixings[i].multiply(gates[i], groups[i].outputs(), i == 0 ? 0 : 1, mixture);
        }
    }

    /**
     * From the gradient of the mixture to those of the logits, and of the experts' outputs, to which it adds where they are
     * already written.
     */
    void backward(MatrixView mixtureGradients) {
        for (int i = 0; i < groups.length; i++) {
            gateGradients[i].reset(mixtureGradients.rows());
            mixings[i].leftGradients(mixtureGradients, groups[i].outputs(), gateGradients[i]);
            float keep = groups[i].openOutputGradients();
            mixings[i].rightGradients(gates[i], mixtureGradients, keep, groups[i].outputGradients());
        }
        softmax.backward(owner.gates(), owner.gateGradients(), bias.gradients());
    }
}
