package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.MultiLabel;
import io.polytask.encode.LabelSetColumn;
import io.polytask.encode.LabelSetEncoder;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;

/**
 * Any number of labels: logits (batch, labels), sigmoid cross-entropy; the loss of a row is the mean over the labels.
 *
 * @param <L> the labels' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class MultiLabelHead<L> extends Head {
    private final LabelSetEncoder<L> labels;
    private final SigmoidCrossEntropy loss;

    /**
     * A head for the labels that an encoder has learned.
     *
     * @param positiveWeight the factor of the loss of labels that hold, above 0
     */
    public MultiLabelHead(Scope scope, HeadSettings settings, LabelSetEncoder<L> labels, double positiveWeight) {
        super(scope, settings, Math.max(1, labels.size()));
        this.labels = labels;
        loss = new SigmoidCrossEntropy(Math.max(1, labels.size()), positiveWeight, sums());
    }

    /** From what the head reads to the logits. */
    public void forward(Activations input, Pass pass) {
        layers().forward(input, pass);
    }

    /** The losses of the rows of the last forward pass, and the gradients of their logits. */
    public void loss(LabelSetColumn<L> column) {
        eachBlock(loss, column.targets());
    }

    @Override
    Distribution distribution() {
        return Distribution.sigmoid(this);
    }

    @Override
    public MultiLabel<L> prediction(int row) {
        return new MultiLabel<>(labels.labels(), probabilities().sigmoids(row));
    }
}
