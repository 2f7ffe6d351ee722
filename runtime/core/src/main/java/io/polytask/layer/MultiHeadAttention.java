package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.tensor.Grid;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.Segments;
import io.polytask.tensor.SelfAttention;
import org.jspecify.annotations.Nullable;

/**
 * Attention of several heads among the positions of each example: queries, keys and values are made by one dense layer, and
 * another one joins the answers of the heads.
 */
final class MultiHeadAttention {
    private final Dense projections;
    private final SelfAttention attention;
    private final Matrix answers;
    private final Dense joined;
    private final Grid[] parts = new Grid[3];
    private final Grid[] gradients = new Grid[3];
    private @Nullable Matrix projected;
    private @Nullable Segments segments;

    MultiHeadAttention(Scope scope, int units, int heads, double dropout) {
        projections = new Dense(scope.part("projections"), units, 3 * units, Activation.IDENTITY, 0);
        attention = new SelfAttention(heads, units / heads);
        answers = Matrix.ofActivations(units);
        joined = new Dense(scope.part("joined"), units, units, Activation.IDENTITY, dropout);
    }

    Matrix forward(Matrix rows, Segments positions, Pass pass) {
        segments = positions;
        Matrix known = projections.forward(rows, pass);
        if (projected == null) {
            split(known.values(), parts);
            projected = known;
        }
        reset(parts, rows.rows());
        answers.reset(rows.rows());
        attention.forward(positions, parts[0], parts[1], parts[2], answers.values());
        return joined.forward(answers, pass);
    }

    private static void split(Grid whole, Grid[] parts) {
        int cols = whole.cols() / parts.length;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = whole.columns(i * cols, cols);
        }
    }

    private static void reset(Grid[] parts, int rows) {
        for (Grid part : parts) {
            part.reset(rows);
        }
    }

    void backward(Pass pass) {
        joined.backward(pass);
        Matrix known = Calls.afterForward(projected);
        known.openGradient();
        if (gradients[0] == null) {
            split(known.gradients(), gradients);
        }
        reset(gradients, known.rows());
        attention.backward(Calls.afterForward(segments), parts[0], parts[1], parts[2], answers.gradients(), gradients);
        answers.closeGradient();
        projections.backward(pass);
    }
}
