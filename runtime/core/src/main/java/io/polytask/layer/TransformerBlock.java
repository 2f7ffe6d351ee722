package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;

/** One block of a {@link Transformer}: {@code y = x + attention(norm(x))}, then {@code y + dense(dense(norm(y)))}. */
final class TransformerBlock {
    private final LayerNorm firstNorm;
    private final MultiHeadAttention attention;
    private final Residual attended;
    private final LayerNorm secondNorm;
    private final Dense wide;
    private final Dense narrow;
    private final Residual output;

    TransformerBlock(Scope scope, int units, int heads, int hidden, Activation activation, double dropout) {
        firstNorm = new LayerNorm(scope.part("attentionNorm"), units);
        attention = new MultiHeadAttention(scope.part("attention"), units, heads, dropout);
        attended = new Residual(units);
        secondNorm = new LayerNorm(scope.part("hiddenNorm"), units);
        wide = new Dense(scope.part("hidden"), units, hidden, activation, 0);
        narrow = new Dense(scope.part("output"), hidden, units, Activation.IDENTITY, dropout);
        output = new Residual(units);
    }

    Activations forward(Activations rows, Segments positions, Pass pass) {
        Activations answers = attention.forward(firstNorm.forward(rows, pass), positions, pass);
        Activations sum = attended.forward(rows, answers);
        return output.forward(sum, narrow.forward(wide.forward(secondNorm.forward(sum, pass), pass), pass));
    }

    void backward(Pass pass) {
        output.backward();
        narrow.backward(pass);
        wide.backward(pass);
        secondNorm.backward(pass);
        attended.backward();
        attention.backward(pass);
        firstNorm.backward(pass);
    }
}
