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
 * Adaptive information transfer (Xi et al., KDD 2021): of what a head has seen, q, and what the head of an earlier step has
 * seen, brought to the same width by a dense layer with ReLU, p, each is weighed by attention to itself: {@code sum over u in
 * {p, q} of w_u V(u)} with {@code w = softmax(<K(u), Q(u)> / sqrt(k))}, where K, Q and V are linear and k is their width.
 */
final class Transfer {
    private final int width;
    private final boolean stopGradient;
    private final Head earlier;
    private final Dense information;
    private final Dense projections;
    /** The rows of p, then those of q. */
    private final Activations both;

    private final Activations output;
    private final float[] row;
    private final float[] carried;
    private final float[] own;
    private final float[] weights = new float[2];
    private @Nullable Activations input;

    /**
     * A transfer.
     *
     * @param width of what the head has seen
     */
    Transfer(Scope scope, int width, boolean stopGradient, Head earlier) {
        this.width = width;
        this.stopGradient = stopGradient;
        this.earlier = earlier;
        information = new Dense(scope.part("information"), earlier.tower().last(), width, Activation.RELU, 0);
        projections = new Dense(scope.part("attention"), width, 3 * width, Activation.IDENTITY, 0);
        both = Activations.withGradient(width);
        output = Activations.withGradient(width);
        row = new float[width];
        carried = new float[3 * width];
        own = new float[3 * width];
    }

    Activations forward(Activations seen, Pass pass) {
        input = seen;
        Activations before = earlier.tower().representation();
        Activations p = information.forward(stopGradient ? before.withoutGradient() : before, pass);
        int rows = seen.rows();
        both.reset(2 * rows);
        copy(p.values(), 0, both.values(), 0, rows);
        copy(seen.values(), 0, both.values(), rows, rows);
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

    private void copy(MatrixView from, int first, MatrixView to, int place, int count) {
        for (int r = 0; r < count; r++) {
            from.read(first + r, 1, row);
            to.write(place + r, 1, row);
        }
    }

    /** Reads the projections of both parts of a row, and weighs them. */
    private void read(MatrixView projected, int r, int rows) {
        projected.read(r, 1, carried);
        projected.read(rows + r, 1, own);
        double difference = (score(own) - score(carried)) / Math.sqrt(width);
        double share = 1 / (1 + Math.exp(difference));
        weights[0] = (float) share;
        weights[1] = (float) (1 - share);
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
            derive(own, weights[1], (float) slope);
            derive(carried, weights[0], (float) -slope);
            projected.gradients().write(r, 1, carried);
            projected.gradients().write(rows + r, 1, own);
        }
        projections.backward(pass);
        split(rows);
        information.backward(pass);
        output.closeGradient();
    }

    /** What the gradient of the output is to the value of one part. */
    private double dot(float[] projection) {
        float sum = 0;
        for (int i = 0; i < width; i++) {
            sum += row[i] * projection[2 * width + i];
        }
        return sum;
    }

    /** Puts gradients in the place of the projections of one part, whose score has this slope. */
    private void derive(float[] projection, float weight, float slope) {
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
        Activations seen = CallOrder.afterForward(input);
        if (seen.needsGradient()) {
            float keep = seen.openGradient();
            add(from, rows, keep, seen.gradients());
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
