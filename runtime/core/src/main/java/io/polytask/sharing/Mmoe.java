package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.Calls;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Affine;
import io.polytask.tensor.Grid;
import io.polytask.tensor.GroupSoftmax;
import io.polytask.tensor.Mask;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.Products;
import io.polytask.tensor.RowProducts;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Multi-gate mixture of experts: several dense layers, the experts, and for each task a gate that says how much of each it
 * takes, {@code f_t(x) = sum_i softmax(x W_t + b_t)_i E_i(x)} (Ma, Zhao, Yi, Chen, Hong, Chi: Modeling task relationships in
 * multi-task learning with multi-gate mixture-of-experts, KDD 2018). On a sequence, experts and gates work at each position.
 *
 * <p>The paper's gates have no b. Here they have one, which begins at 0, where the two are the same: with it, a task can
 * prefer an expert whatever the input is.
 *
 * <p>All experts and gates read the same rows, so their weights lie side by side in one parameter and one product makes them
 * all: the experts' columns, then the gates', task by task.
 */
public final class Mmoe {
    private final Parameter weight;
    private final Parameter bias;
    private final Parameter gateBias;
    private final Grid products;
    private final Grid gradients;
    private final Grid outputs;
    private final Grid outputGradients;
    private final Grid gates;
    private final Grid gateGradients;
    private final Affine affine;
    private final Mask mask;
    private final GroupSoftmax softmax;
    private final RowProducts mixing;
    private final Mixtures mixtures;
    private @Nullable Matrix input;

    /**
     * A mixture of experts for those tasks of the scope that the model trains.
     *
     * @param inputs width of the input
     * @param experts how many, at least 1
     * @param units width of each expert and of the output for each task
     * @param activation what is applied to each output of an expert
     * @param dropout share of the experts' outputs set to zero in training, in [0, 1)
     */
    public Mmoe(Scope scope, int inputs, int experts, int units, Activation activation, double dropout) {
        int tasks = Math.max(1, scope.tasks().size());
        int width = experts * units;
        int gateWidth = tasks * experts;
        Initializer initializer =
                activation == Activation.RELU ? Initializer.he(inputs) : Initializer.glorot(inputs, units);
        weight = scope.dense(
                "weight", inputs, width + gateWidth, initializer.beside(Initializer.glorot(inputs, experts), width));
        bias = scope.dense("bias", 1, width, Initializer.constant(0));
        gateBias = scope.dense("gateBias", 1, gateWidth, Initializer.constant(0));
        products = Grid.growing(width + gateWidth);
        gradients = Grid.growing(width + gateWidth);
        outputs = products.columns(0, width);
        outputGradients = gradients.columns(0, width);
        gates = products.columns(width, gateWidth);
        gateGradients = gradients.columns(width, gateWidth);
        affine = new Affine(width, activation);
        mask = new Mask(width, dropout);
        softmax = new GroupSoftmax(tasks, experts);
        mixing = new RowProducts(tasks, experts, units);
        mixtures = new Mixtures(scope.tasks(), units);
        scope.watch(mixtures.all());
    }

    /** The mixture of each task for each row. */
    public PerTask<Matrix> forward(Matrix rows, Pass pass) {
        input = rows;
        products.reset(rows.rows());
        outputs.reset(rows.rows());
        gates.reset(rows.rows());
        Products.multiply(rows.values(), weight.values(), 0, products);
        mask.draw(rows.rows(), pass.training(), pass.random());
        affine.forward(bias.values(), mask, outputs);
        softmax.forward(gateBias.values(), gates);
        mixtures.reset(rows.rows());
        mixing.multiply(gates, outputs, 0, mixtures.values());
        return mixtures.matrices();
    }

    /** The mixture of each task at each position. */
    public PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.matrix(), pass);
        return mixtures.follow(positions);
    }

    /** From the gradients of the mixtures to those of experts, gates and the input. */
    public void backward(Pass pass) {
        Matrix rows = Calls.afterForward(input);
        gradients.reset(rows.rows());
        outputGradients.reset(rows.rows());
        gateGradients.reset(rows.rows());
        Grid mixed = mixtures.gradients();
        mixing.leftGradients(mixed, outputs, gateGradients);
        mixing.rightGradients(gates, mixed, 0, outputGradients);
        affine.backward(outputs, mask, outputGradients, bias.gradients());
        softmax.backward(gates, gateGradients, gateBias.gradients());
        Products.multiplyTransposedLeft(rows.values(), gradients, 0, weight.gradients());
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            Products.multiplyTransposedRight(gradients, weight.values(), keep, rows.gradients());
        }
    }
}
