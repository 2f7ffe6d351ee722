package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Blocks;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Tanh;

/**
 * A yes of a later step in a sequence of them: what the head of the earlier step has learned is transferred, by attention,
 * to the last layer of this one, and a probability above that of the earlier step adds to the loss (AITM: Xi et al., KDD
 * 2021, <a href="https://arxiv.org/abs/2105.08489">arXiv:2105.08489</a>).
 *
 * <p>A row's loss is its cross-entropy plus {@code calibration * max(p - p', 0)}, with the probability p' of the earlier
 * step.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class TransferHead extends BinaryHead {
    private final BinaryHead earlier;
    private final boolean stopGradient;
    private final float calibration;
    private final Blocks blocks = new Blocks(1);
    private final float[] logits = blocks.array(); // (block)
    private final float[] others = blocks.array(); // (block): the logits of the earlier step, then the slopes
    private final Tanh curve = new Tanh();
    /** The derivative of a row's loss with respect to the logit of the earlier step. */
    private final LossGradient slopes = new LossGradient(1, true);

    private MatrixView ofEarlier = MatrixView.growing(1); // (batch, 1)
    private final LossKernel<float[]> calibrated = this::rows;

    /**
     * A head.
     *
     * @param positiveWeight the factor of the loss of a yes, above 0
     * @param calibration what a row's loss counts the excess of its probability, at least 0
     * @param stopGradient whether the earlier head gets no gradient
     * @param earlier the head of the earlier step, which goes forward before and backward after
     */
    public TransferHead(
            Scope scope,
            HeadSettings settings,
            double positiveWeight,
            double calibration,
            boolean stopGradient,
            BinaryHead earlier) {
        super(scope, layers(scope, settings, stopGradient, earlier), positiveWeight);
        boolean atLeastZero = calibration >= 0 && Double.isFinite(calibration);
        HeadSettings.require(atLeastZero, "calibration", calibration, "at least 0");
        this.earlier = earlier;
        this.stopGradient = stopGradient;
        this.calibration = (float) calibration;
    }

    private static HeadLayers layers(Scope scope, HeadSettings settings, boolean stopGradient, BinaryHead earlier) {
        return new HeadLayers(
                scope, settings, 1, new Transfer(scope.part("transfer"), settings.last(), stopGradient, earlier));
    }

    @Override
    LossKernel<float[]> loss() {
        return calibration == 0 ? super.loss() : calibrated;
    }

    /** The losses of some rows, of which {@code block} holds the logits, as a {@link LossKernel} has it. */
    private void rows(float[] block, int rows, float[] labels, int first) {
        MatrixView before = earlier.logits().values();
        if (first == 0) {
            ofEarlier = slopes.open(earlier.logits());
        }
        before.read(first, rows, others);
        System.arraycopy(block, 0, logits, 0, rows);
        super.loss().rows(block, rows, labels, first);
        curve.sigmoid(logits, rows);
        curve.sigmoid(others, rows);
        for (int i = 0; i < rows; i++) {
            boolean labelled = !Float.isNaN(labels[first + i]);
            float excess = labelled ? Math.max(0f, logits[i] - others[i]) : 0;
            float factor = excess > 0 ? calibration : 0;
            sums().add(calibration * (double) excess);
            block[i] += factor * logits[i] * (1 - logits[i]);
            others[i] = -factor * others[i] * (1 - others[i]);
        }
        ofEarlier.write(first, rows, others);
    }

    @Override
    void backwardToLayers(float factor, Pass pass) {
        if (calibration == 0 || stopGradient || factor == 0) {
            return;
        }
        slopes.write(factor, earlier.logits());
    }
}
