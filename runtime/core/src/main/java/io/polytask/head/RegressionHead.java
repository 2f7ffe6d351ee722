package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.api.Loss;
import io.polytask.api.Regression;
import io.polytask.encode.RegressionColumn;
import io.polytask.encode.RegressionEncoder;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;

/** A number: one output, (batch, 1), the standardised label. */
@Audience(Audience.Group.GENERATED_CODE)
public final class RegressionHead extends Head {
    private final RegressionEncoder labels;
    private final RegressionLoss loss;

    /**
     * A head for labels whose mean and standard deviation an encoder has learned.
     *
     * @param loss of the difference between output and standardised label
     */
    public RegressionHead(Scope scope, HeadSettings settings, RegressionEncoder labels, Loss loss) {
        super(scope, settings, 1);
        this.labels = labels;
        this.loss = new RegressionLoss(loss, sums());
    }

    /** From what the head reads to its outputs. */
    public void forward(Activations input, Pass pass) {
        layers().forward(input, pass);
    }

    /** The losses of the rows of the last forward pass, and the gradients of their outputs. */
    public void loss(RegressionColumn column) {
        eachBlock(loss, column.targets());
    }

    @Override
    Distribution distribution() {
        return Distribution.identity(this);
    }

    /** In the unit of the labels. */
    @Override
    public Regression prediction(int row) {
        return new Regression(labels.decode(logits(row)[0]));
    }
}
