package io.polytask.sharing;

import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import java.util.Arrays;

/**
 * A task discriminator, which learns to tell by the shared values which task a row belongs to, {@code softmax(s W + b)}, by
 * cross-entropy; what it reads gets the gradient reversed (Ganin, Lempitsky: Unsupervised domain adaptation by
 * backpropagation, 2015, <a href="https://arxiv.org/abs/1409.7495">arXiv:1409.7495</a>).
 */
final class Adversary {
    private final int[] tasks;
    private final double strength;
    private final Parameter weight; // (units, tasks)
    private final Parameter bias; // (1, tasks)
    private final MatrixView logits; // (rows, tasks); in the end, their gradients
    private final float[] row; // (tasks), as are the next ones
    private final float[] biases;
    private final float[] biasGradients;
    private final float[] derived; // the gradients of a row's logits

    Adversary(Scope scope, int units, int[] tasks, double strength) {
        this.tasks = tasks;
        this.strength = strength;
        int count = Math.max(1, tasks.length);
        weight = scope.dense("weight", units, count, Initializer.glorot(units, count));
        bias = scope.dense("bias", 1, count, Initializer.constant(0));
        logits = MatrixView.growing(count);
        row = new float[count];
        biases = new float[count];
        biasGradients = new float[count];
        derived = new float[count];
    }

    /** Its own gradients, and the reversed ones, which are added to those of what it reads. */
    void backward(ActiveRows[] active, Activations shared, Pass pass) {
        logits.reset(shared.rows());
        Products.multiply(shared.values(), weight.values(), 0, logits);
        bias.values().read(0, 1, biases);
        Arrays.fill(biasGradients, 0);
        for (int r = 0; r < logits.rows(); r++) {
            logits.read(r, 1, row);
            derive(r, active, pass);
            logits.write(r, 1, derived);
        }
        bias.gradients().write(0, 1, biasGradients);
        Products.multiplyTransposedLeft(shared.values(), logits, 0, weight.gradients());
        reverse();
        float keep = shared.openGradient();
        Products.multiplyTransposedRight(logits, weight.values(), keep, shared.gradients());
    }

    private void derive(int r, ActiveRows[] active, Pass pass) {
        softmax();
        Arrays.fill(derived, 0);
        for (int t = 0; t < tasks.length; t++) {
            double labels = pass.losses().labels(tasks[t]);
            if (active[t].contains(r) && labels > 0 && pass.counts(tasks[t])) {
                float factor = (float) (strength * pass.losses().weight(tasks[t]) / labels);
                for (int i = 0; i < row.length; i++) {
                    derived[i] += factor * row[i];
                }
                derived[t] -= factor;
            }
        }
        for (int i = 0; i < row.length; i++) {
            biasGradients[i] += derived[i];
        }
    }

    private void softmax() {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < row.length; i++) {
            row[i] += biases[i];
            largest = Math.max(largest, row[i]);
        }
        float sum = 0;
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) Math.exp(row[i] - largest);
            sum += row[i];
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }

    private void reverse() {
        for (int r = 0; r < logits.rows(); r++) {
            logits.read(r, 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] = -row[i];
            }
            logits.write(r, 1, row);
        }
    }
}
