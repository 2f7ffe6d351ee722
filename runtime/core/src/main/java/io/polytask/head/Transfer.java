package io.polytask.head;

import io.polytask.api.Activation;
import io.polytask.layer.CallOrder;
import io.polytask.layer.Dense;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import org.jspecify.annotations.Nullable;

/**
 * Adaptive information transfer (Xi et al., KDD 2021, <a href="https://arxiv.org/abs/2105.08489">arXiv:2105.08489</a>): of
 * the representation of a head, q, and that of the head of an earlier step, brought to the same width by a dense layer with
 * ReLU, p, each is weighed by attention to itself: {@code sum over u in {p, q} of w_u V(u)} with {@code w = softmax(<K(u),
 * Q(u)> / sqrt(k))}, where K, Q and V are linear and k is their width.
 */
final class Transfer {
    private final int width;
    private final boolean stopGradient;
    private final Head earlier;
    private final Dense information;
    private final Dense projections;
    private final Activations both; // (2 * batch, width): the rows of p, then those of q
    private final Activations output; // (batch, width)
    private final float[] row; // (width)
    private final float[] carried; // (3 * width): K, Q and V of p
    private final float[] own; // (3 * width): K, Q and V of q
    private final float[] weights = new float[2]; // of p and of q
    private @Nullable Activations input; // (batch, width): q

    /**
     * A transfer.
     *
     * @param width of the representation of the head
     */
    Transfer(Scope scope, int width, boolean stopGradient, Head earlier) {
        this.width = width;
        this.stopGradient = stopGradient;
        this.earlier = earlier;
        information = new Dense(scope.part("information"), earlier.layers().last(), width, Activation.RELU, 0);
        projections = new Dense(scope.part("attention"), width, 3 * width, Activation.IDENTITY, 0);
        both = Activations.withGradient(width);
        output = Activations.withGradient(width);
        row = new float[width];
        carried = new float[3 * width];
        own = new float[3 * width];
    }

    Activations forward(Activations q, Pass pass) {
        input = q;
        Activations before = earlier.layers().representation();
        Activations p = information.forward(stopGradient ? before.withoutGradient() : before, pass);
        int rows = q.rows();
        both.reset(2 * rows);
        copy(p.values(), 0, both.values(), 0, rows);
        copy(q.values(), 0, both.values(), rows, rows);
        MatrixView projected = projections.forward(both, pass).values();
        output.reset(rows);
        for (int r = 0; r < rows; r++) {
            read(projected, r, rows);
            for (int i = 0; i < width; i++) {
                row[i] = weights[0] * carried[2 * width + i] + weights[1] * own[2 * width + i];
            }
            output.values().write(r, 1, row);
        }
        return output;
    }

    private void copy(MatrixView from, int first, MatrixView to, int firstTo, int count) {
        for (int r = 0; r < count; r++) {
            from.read(first + r, 1, row);
            to.write(firstTo + r, 1, row);
        }
    }

    /** Reads the projections of both parts of a row, and weighs them. */
    private void read(MatrixView projected, int r, int rows) {
        projected.read(r, 1, carried);
        projected.read(rows + r, 1, own);
        double difference = (score(own) - score(carried)) / Math.sqrt(width);
        double part = 1 / (1 + Math.exp(difference));
        weights[0] = (float) part;
        weights[1] = (float) (1 - part);
    }

    private double score(float[] projection) {
        float sum = 0;
        for (int i = 0; i < width; i++) {
            sum += projection[i] * projection[width + i];
        }
        return sum;
    }

    void backward(Pass pass) {
        MatrixView gradients = output.gradients();
        Activations projected = projections.output();
        projected.openGradient();
        int rows = output.rows();
        for (int r = 0; r < rows; r++) {
            read(projected.values(), r, rows);
            gradients.read(r, 1, row);
            double slope = weights[0] * weights[1] * (dot(own) - dot(carried)) / Math.sqrt(width);
            backward(own, weights[1], (float) slope);
            backward(carried, weights[0], (float) -slope);
            projected.gradients().write(r, 1, carried);
            projected.gradients().write(rows + r, 1, own);
        }
        projections.backward(pass);
        split(rows);
        information.backward(pass);
        output.closeGradient();
    }

    /** The product of the gradient of the output and the value of one part. */
    private double dot(float[] projection) {
        float sum = 0;
        for (int i = 0; i < width; i++) {
            sum += row[i] * projection[2 * width + i];
        }
        return sum;
    }

    /** Replaces the projections of one part, whose score has this slope, by their gradients. */
    private void backward(float[] projection, float weight, float slope) {
        for (int i = 0; i < width; i++) {
            float key = projection[i];
            projection[i] = slope * projection[width + i];
            projection[width + i] = slope * key;
            projection[2 * width + i] = weight * row[i];
        }
    }

    private void split(int rows) {
        MatrixView from = both.gradients();
        Activations p = information.output();
        p.openGradient();
        copy(from, 0, p.gradients(), 0, rows);
        Activations q = CallOrder.afterForward(input);
        if (q.needsGradient()) {
            float keep = q.openGradient();
            add(from, rows, keep, q.gradients());
        }
        both.closeGradient();
    }

    private void add(MatrixView from, int first, float keep, MatrixView to) {
        for (int r = 0; r < to.rows(); r++) {
            from.read(first + r, 1, row);
            to.read(r, 1, own);
            for (int i = 0; i < width; i++) {
                row[i] += keep == 0 ? 0 : own[i];
            }
            to.write(r, 1, row);
        }
    }
}
