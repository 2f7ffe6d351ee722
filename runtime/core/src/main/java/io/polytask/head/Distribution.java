package io.polytask.head;

import io.polytask.layer.CallOrder;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Addition;
import io.polytask.tensor.Blocks;
import io.polytask.tensor.Functions;
import io.polytask.tensor.GroupSoftmax;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Tanh;
import org.jspecify.annotations.Nullable;

/** What a head predicts for each row, as the input of another: probabilities, or the number itself. */
final class Distribution {
    private final Head head;
    private final Kind kind;
    private final int width;
    private final Activations output; // (batch, width)
    private final Addition addition;
    private final Blocks blocks;
    private final float[] probabilities; // (block, width)
    private final float[] gradients; // (block, width)
    private final Tanh curve = new Tanh();
    private final GroupSoftmax softmax;
    private final MatrixView zeros; // (1, width): no bias
    private final MatrixView sums; // (1, width): the gradient of no bias
    private @Nullable Activations logits; // (batch, width)

    private enum Kind {
        SOFTMAX,
        SIGMOID,
        IDENTITY
    }

    private Distribution(Head head, Kind kind) {
        this.head = head;
        this.kind = kind;
        width = head.outputs();
        output = Activations.withGradient(width);
        addition = new Addition(width);
        blocks = new Blocks(width);
        probabilities = blocks.array();
        gradients = blocks.array();
        softmax = new GroupSoftmax(1, width);
        zeros = MatrixView.growing(width);
        zeros.reset(1);
        zeros.clear();
        sums = MatrixView.growing(width);
        sums.reset(1);
    }

    /** One class of several. */
    static Distribution softmax(Head head) {
        return new Distribution(head, Kind.SOFTMAX);
    }

    /** Yes or no, for each logit by itself. */
    static Distribution sigmoid(Head head) {
        return new Distribution(head, Kind.SIGMOID);
    }

    /** The outputs as they are. */
    static Distribution identity(Head head) {
        return new Distribution(head, Kind.IDENTITY);
    }

    /** How many numbers a row has. */
    int width() {
        return width;
    }

    /** Of the last forward pass of the head. */
    Activations forward() {
        Activations read = head.logits();
        logits = read;
        output.reset(read.rows());
        output.values().set(read.values());
        switch (kind) {
            case SOFTMAX -> softmax.forward(zeros, output.values());
            case SIGMOID -> sigmoids();
            case IDENTITY -> {}
        }
        return output;
    }

    private void sigmoids() {
        MatrixView values = output.values();
        for (int row = 0; row < values.rows(); row += blocks.rows()) {
            int count = blocks.count(row, values.rows());
            int n = count * width;
            values.read(row, count, probabilities);
            curve.sigmoid(probabilities, n);
            values.write(row, count, probabilities);
        }
    }

    /** Adds to the gradient of the head's logits. */
    void backward() {
        MatrixView from = output.gradients();
        switch (kind) {
            case SOFTMAX -> softmax.backward(output.values(), from, sums);
            case SIGMOID -> backwardSigmoids(from);
            case IDENTITY -> {}
        }
        Activations to = CallOrder.afterForward(logits);
        float keep = to.openGradient();
        addition.add(from, keep, to.gradients());
        output.closeGradient();
    }

    private void backwardSigmoids(MatrixView outputGradients) {
        for (int row = 0; row < outputGradients.rows(); row += blocks.rows()) {
            int count = blocks.count(row, outputGradients.rows());
            int n = count * width;
            output.values().read(row, count, probabilities);
            outputGradients.read(row, count, gradients);
            Functions.sigmoidBackward(probabilities, gradients, n);
            outputGradients.write(row, count, gradients);
        }
    }
}
