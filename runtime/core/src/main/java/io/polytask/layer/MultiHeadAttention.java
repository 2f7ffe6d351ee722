package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Segments;
import io.polytask.tensor.SelfAttention;
import org.jspecify.annotations.Nullable;

/**
 * Attention of several heads among the positions of each example (Vaswani et al. 2017): queries, keys and values are made by
 * one dense layer, and another one joins the outputs of the heads.
 */
final class MultiHeadAttention {
    private final Dense projections;
    private final SelfAttention attention;
    private final Activations attended; // (tokens, units)
    private final Dense joined;
    private final MatrixView[] parts = new MatrixView[3]; // queries, keys, values: each (tokens, units)
    private final MatrixView[] gradients = new MatrixView[3]; // the same
    private @Nullable Activations projected; // (tokens, 3 * units)
    private @Nullable Segments segments;

    MultiHeadAttention(Scope scope, int units, int heads, double dropout) {
        projections = new Dense(scope.part("projections"), units, 3 * units, Activation.IDENTITY, 0);
        attention = new SelfAttention(heads, units / heads);
        attended = Activations.withGradient(units);
        joined = new Dense(scope.part("joined"), units, units, Activation.IDENTITY, dropout);
    }

    Activations forward(Activations rows, Segments positions, Pass pass) {
        segments = positions;
        Activations known = projections.forward(rows, pass);
        if (projected == null) {
            split(known.values(), parts);
            projected = known;
        }
        reset(parts, rows.rows());
        attended.reset(rows.rows());
        attention.forward(positions, parts[0], parts[1], parts[2], attended.values());
        return joined.forward(attended, pass);
    }

    private static void split(MatrixView whole, MatrixView[] parts) {
        int cols = whole.cols() / parts.length;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = whole.columns(i * cols, cols);
        }
    }

    private static void reset(MatrixView[] parts, int rows) {
        for (MatrixView part : parts) {
            part.reset(rows);
        }
    }

    void backward(Pass pass) {
        joined.backward(pass);
        Activations known = CallOrder.afterForward(projected);
        known.openGradient();
        if (gradients[0] == null) {
            split(known.gradients(), gradients);
        }
        reset(gradients, known.rows());
        attention.backward(
                CallOrder.afterForward(segments), parts[0], parts[1], parts[2], attended.gradients(), gradients);
        attended.closeGradient();
        projections.backward(pass);
    }
}
