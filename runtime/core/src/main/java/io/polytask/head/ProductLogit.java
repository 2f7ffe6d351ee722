package io.polytask.head;

import io.polytask.layer.CallOrder;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Blocks;
import io.polytask.tensor.Exponential;
import io.polytask.tensor.MatrixView;
import org.jspecify.annotations.Nullable;

/**
 * The logit of two independent events together: with the logits a and b of each, {@code z = -log(exp(-a) + exp(-b) +
 * exp(-a-b))}, which is the logit of {@code sigmoid(a) sigmoid(b)}, and as exact where a probability is close to 0 or 1.
 */
final class ProductLogit {
    private final Activations output = Activations.withGradient(1); // (batch, 1): z
    private final Blocks blocks = new Blocks(1);
    private final float[] a = blocks.array(); // (block)
    private final float[] b = blocks.array(); // (block)
    private final float[] both = blocks.array(); // (block)
    private final Exponential exponential = new Exponential();
    private final MatrixView slopes =
            MatrixView.growing(2); // (batch, 2): the derivatives of z with respect to a and to b
    private final float[] slope = new float[2 * blocks.rows()]; // (block, 2)
    private @Nullable Activations first; // (batch, 1): a
    private @Nullable Activations second; // (batch, 1): b

    Activations output() {
        return output;
    }

    void forward(Activations left, Activations right) {
        first = left;
        second = right;
        int rows = left.rows();
        output.reset(rows);
        slopes.reset(rows);
        for (int row = 0; row < rows; row += blocks.rows()) {
            int count = blocks.count(row, rows);
            left.values().read(row, count, a);
            right.values().read(row, count, b);
            join(count);
            output.values().write(row, count, a);
            slopes.write(row, count, slope);
        }
    }

    /** Replaces a by z. */
    private void join(int count) {
        for (int i = 0; i < count; i++) {
            both[i] = -a[i] - b[i];
            a[i] = -a[i];
            b[i] = -b[i];
            slope[i] = Math.max(both[i], Math.max(a[i], b[i]));
        }
        for (int i = 0; i < count; i++) {
            a[i] -= slope[i];
            b[i] -= slope[i];
            both[i] -= slope[i];
        }
        exponential.apply(a, a, count);
        exponential.apply(b, b, count);
        exponential.apply(both, both, count);
        for (int i = 0; i < count; i++) {
            float sum = a[i] + b[i] + both[i];
            float largest = slope[i];
            a[i] = (a[i] + both[i]) / sum;
            b[i] = (b[i] + both[i]) / sum;
            both[i] = (float) -(largest + Math.log(sum));
        }
        for (int i = 0; i < count; i++) {
            slope[2 * i] = a[i];
            slope[2 * i + 1] = b[i];
            a[i] = both[i];
        }
    }

    /** From the gradient of z to those of a, if it is wanted, and b. */
    void backward() {
        Activations left = CallOrder.afterForward(first);
        Activations right = CallOrder.afterForward(second);
        if (left.needsGradient()) {
            backward(left, 0);
        }
        backward(right, 1);
        output.closeGradient();
    }

    private void backward(Activations of, int side) {
        float keep = of.openGradient();
        for (int row = 0; row < of.rows(); row += blocks.rows()) {
            int count = blocks.count(row, of.rows());
            output.gradients().read(row, count, a);
            slopes.read(row, count, slope);
            if (keep == 0) {
                for (int i = 0; i < count; i++) {
                    b[i] = a[i] * slope[2 * i + side];
                }
            } else {
                of.gradients().read(row, count, b);
                for (int i = 0; i < count; i++) {
                    b[i] += a[i] * slope[2 * i + side];
                }
            }
            of.gradients().write(row, count, b);
        }
    }
}
