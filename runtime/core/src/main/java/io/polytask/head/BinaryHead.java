package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.BinaryClassification;
import io.polytask.encode.BinaryColumn;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;

/** Binary classification: one logit, (batch, 1), sigmoid cross-entropy. */
@Audience(Audience.Group.GENERATED_CODE)
public sealed class BinaryHead extends Head permits EntireSpaceHead, TransferHead {
    private final SigmoidCrossEntropy loss;

    /**
     * A head.
     *
     * @param positiveWeight the factor of the loss of a yes, above 0
     */
    public BinaryHead(Scope scope, HeadSettings settings, double positiveWeight) {
        this(scope, new HeadLayers(scope, settings, 1), positiveWeight);
    }

    BinaryHead(Scope scope, HeadLayers layers, double positiveWeight) {
        super(scope, layers, 1);
        loss = new SigmoidCrossEntropy(1, positiveWeight, sums());
    }

    /** From what the head reads to the logits. */
    public void forward(Activations input, Pass pass) {
        layers().forward(input, pass);
    }

    /** The losses of the rows of the last forward pass, and the gradients of their logits. */
    public void loss(BinaryColumn column) {
        eachBlock(loss(), column.targets());
    }

    /** What a block of rows costs. */
    LossKernel<float[]> loss() {
        return loss;
    }

    @Override
    Distribution distribution() {
        return Distribution.sigmoid(this);
    }

    @Override
    public BinaryClassification prediction(int row) {
        return new BinaryClassification(probabilities().sigmoids(row)[0]);
    }
}
