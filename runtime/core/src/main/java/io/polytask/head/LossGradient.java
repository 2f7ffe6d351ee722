package io.polytask.head;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Blocks;
import io.polytask.tensor.MatrixView;

/**
 * The gradient of a head's loss with respect to its logits, before it becomes part of that of all losses. Where other tasks'
 * losses have gradients with respect to these logits, too, it is kept apart until the head's backward pass; else it waits at
 * the logits.
 */
final class LossGradient {
    private final boolean kept;
    private final MatrixView own; // (rows, outputs)
    private final Blocks blocks;
    private final float[] block; // (block, outputs)
    private final float[] others; // (block, outputs)

    LossGradient(int outputs, boolean kept) {
        this.kept = kept;
        own = MatrixView.growing(outputs);
        blocks = new Blocks(outputs);
        block = blocks.array();
        others = kept ? blocks.array() : block;
    }

    /** Whether it is kept apart, since other losses have gradients here, too. */
    boolean isKept() {
        return kept;
    }

    /** Where the loss writes its gradient with respect to each of the logits. */
    MatrixView open(Activations logits) {
        if (!kept) {
            logits.openGradient();
            return logits.gradients();
        }
        own.reset(logits.rows());
        return own;
    }

    /**
     * Leaves the gradient, times a factor, at the logits, beside that of the other losses; with 0, it counts for nothing.
     */
    void write(float factor, Activations logits) {
        if (!kept) {
            scale(factor, logits.gradients(), logits.gradients());
            return;
        }
        float keep = logits.openGradient();
        if (keep == 0) {
            scale(factor, own, logits.gradients());
        } else if (factor != 0) {
            add(factor, logits.gradients());
        }
    }

    private void scale(float factor, MatrixView from, MatrixView to) {
        if (factor == 0) {
            to.clear();
            return;
        }
        for (int row = 0; row < to.rows(); row += blocks.rows()) {
            int count = blocks.count(row, to.rows());
            int n = count * to.cols();
            from.read(row, count, block);
            for (int i = 0; i < n; i++) {
                block[i] *= factor;
            }
            to.write(row, count, block);
        }
    }

    private void add(float factor, MatrixView to) {
        for (int row = 0; row < to.rows(); row += blocks.rows()) {
            int count = blocks.count(row, to.rows());
            int n = count * to.cols();
            own.read(row, count, block);
            to.read(row, count, others);
            for (int i = 0; i < n; i++) {
                others[i] += factor * block[i];
            }
            to.write(row, count, others);
        }
    }
}
