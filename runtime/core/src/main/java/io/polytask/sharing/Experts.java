package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.CallOrder;
import io.polytask.layer.GateParameter;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import org.jspecify.annotations.Nullable;

/**
 * Experts that read the same rows, and the logits of gates that do, too. Their first weights lie side by side in one
 * parameter, the experts' columns, then the gates', so that one product makes them all; each further layer has a product an
 * expert.
 */
final class Experts {
    private final int count;
    private final Parameter weight; // (inputs, experts * units + gates)
    private final GateParameter[] deeperWeights; // (layers), each (units of the layer before, experts * units)
    private final ExpertLayer[] layers;
    private final MatrixView products; // (rows, experts * units + gates)
    private final MatrixView gradients; // (rows, experts * units + gates)
    private final MatrixView gates; // (rows, gates): the last columns
    private final MatrixView gateGradients; // (rows, gates)
    private boolean written;
    private @Nullable Activations input; // (rows, inputs)

    /**
     * Experts.
     *
     * @param count how many, at least 1
     * @param gates how many columns of logits, at least 0; their biases are declared by whoever reads them
     */
    Experts(Scope scope, int count, ExpertSettings settings, int gates) {
        this(scope, count, settings, gates, Initializer.glorot(settings.inputs(), count));
    }

    /** With other first values of the weights of the logits. */
    Experts(Scope scope, int count, ExpertSettings settings, int gates, Initializer ofGates) {
        this.count = count;
        int width = count * settings.width(0);
        products = MatrixView.growing(width + gates);
        gradients = MatrixView.growing(width + gates);
        this.gates = products.columns(width, gates);
        gateGradients = gradients.columns(width, gates);
        Initializer experts = initializer(settings, 0, settings.inputs());
        Initializer all = gates == 0 ? experts : experts.beside(ofGates, width);
        weight = scope.dense("weight", settings.inputs(), width + gates, all);
        layers = new ExpertLayer[settings.layers()];
        deeperWeights = new GateParameter[settings.layers()];
        layers[0] = layer(scope, settings, 0, products.columns(0, width), gradients.columns(0, width));
        for (int i = 1; i < layers.length; i++) {
            int before = settings.width(i - 1);
            int columns = count * settings.width(i);
            Parameter deeper = scope.dense("weight" + (i + 1), before, columns, initializer(settings, i, before));
            deeperWeights[i] = new GateParameter(deeper, count);
            layers[i] = layer(scope, settings, i, MatrixView.growing(columns), MatrixView.growing(columns));
        }
    }

    private ExpertLayer layer(Scope scope, ExpertSettings settings, int i, MatrixView values, MatrixView gradients) {
        String bias = i == 0 ? "bias" : "bias" + (i + 1);
        return new ExpertLayer(scope, bias, count, settings.activation(i), settings.dropout(), values, gradients);
    }

    private static Initializer initializer(ExpertSettings settings, int layer, int inputs) {
        return settings.activation(layer) == Activation.RELU
                ? Initializer.he(inputs)
                : Initializer.glorot(inputs, settings.width(layer));
    }

    /** From the rows to the experts' outputs and the gates' logits, as yet without biases. */
    void forward(Activations rows, Pass pass) {
        input = rows;
        products.reset(rows.rows());
        gates.reset(rows.rows());
        layers[0].reset(rows.rows());
        weight.read(rows.values());
        Products.multiply(rows.values(), weight.values(), 0, products);
        layers[0].forward(pass);
        for (int i = 1; i < layers.length; i++) {
            layers[i].reset(rows.rows());
            for (int expert = 0; expert < count; expert++) {
                MatrixView before = layers[i - 1].values(expert);
                Products.multiply(before, deeperWeights[i].values(expert), 0, layers[i].values(expert));
            }
            layers[i].forward(pass);
        }
    }

    /** The outputs of all experts, side by side. */
    MatrixView outputs() {
        return layers[layers.length - 1].values();
    }

    /** The logits of the gates. */
    MatrixView gates() {
        return gates;
    }

    /** Makes room for the gradients of outputs and gates. */
    void openGradients() {
        int rows = CallOrder.afterForward(input).rows();
        gradients.reset(rows);
        gateGradients.reset(rows);
        for (ExpertLayer layer : layers) {
            layer.resetGradients(rows);
        }
        written = false;
    }

    /** What who writes a gradient of the outputs multiplies the old one by: 0 for the first, then 1. */
    float openOutputGradients() {
        float keep = written ? 1 : 0;
        written = true;
        return keep;
    }

    MatrixView outputGradients() {
        return layers[layers.length - 1].gradients();
    }

    MatrixView gateGradients() {
        return gateGradients;
    }

    /** From the gradients of outputs and logits, which are used up, to those of the weights and of the rows. */
    void backward() {
        Activations rows = CallOrder.afterForward(input);
        if (!written) {
            outputGradients().clear();
        }
        for (int i = layers.length - 1; i > 0; i--) {
            layers[i].backward();
            for (int expert = 0; expert < count; expert++) {
                MatrixView after = layers[i].gradients(expert);
                ExpertLayer before = layers[i - 1];
                Products.multiplyTransposedLeft(before.values(expert), after, 0, deeperWeights[i].gradients(expert));
                Products.multiplyTransposedRight(after, deeperWeights[i].values(expert), 0, before.gradients(expert));
            }
        }
        layers[0].backward();
        weight.multiply(rows.values(), gradients);
        if (rows.needsGradient()) {
            float keep = rows.openGradient();
            Products.multiplyTransposedRight(gradients, weight.values(), keep, rows.gradients());
        }
    }
}
