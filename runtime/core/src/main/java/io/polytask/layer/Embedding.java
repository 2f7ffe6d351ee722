package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.Indices;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.RowGradient;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A learned vector for each id: the row of a table. Only the rows that a batch reads have a gradient.
 *
 * <p>Rows begin uniform over (-1 / units, 1 / units), as in fastText (Joulin, Grave, Bojanowski, Mikolov: Bag of tricks for
 * efficient text classification, 2016, <a href="https://arxiv.org/abs/1607.01759">arXiv:1607.01759</a>): small beside what
 * is learned, so that a rare row adds little noise.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Embedding {
    private final Parameter table; // (rows, units)
    private final Activations output; // (tokens, units), or (batch, units)
    private final Sequence sequence; // over the output
    private final DropoutMask mask;
    private @Nullable Tokens tokens;
    private @Nullable Indices indices;

    /**
     * An embedding.
     *
     * @param rows how many ids there are
     * @param units width of each vector
     * @param dropout share of the output set to zero in training, in [0, 1)
     */
    public Embedding(Scope scope, int rows, int units, double dropout) {
        table = scope.table("table", rows, units, Initializer.uniform(1.0 / units));
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        mask = new DropoutMask(units, dropout);
        scope.watch(output);
    }

    /** The vector of each token. */
    public Sequence forward(Tokens input, Pass pass) {
        tokens = input;
        indices = null;
        sequence.reset(input.segments());
        MatrixView values = output.values();
        for (int position = 0; position < values.rows(); position++) {
            values.copyRow(table.values(), input.id(position), position);
        }
        drop(pass);
        return sequence;
    }

    /** The vector of each row's value. */
    public Activations forward(Indices input, Pass pass) {
        indices = input;
        tokens = null;
        output.reset(input.size());
        MatrixView values = output.values();
        for (int row = 0; row < values.rows(); row++) {
            values.copyRow(table.values(), input.get(row), row);
        }
        drop(pass);
        return output;
    }

    private void drop(Pass pass) {
        mask.draw(output.rows(), pass.training(), pass.random());
        mask.multiply(output.values());
    }

    /** From the gradient of the output to that of the rows that were read. */
    public void backward(Pass pass) {
        mask.multiply(output.gradients());
        RowGradient gradient = table.rowGradient();
        if (tokens != null) {
            gradient.set(tokens, output.gradients());
        } else if (indices != null) {
            gradient.set(indices, output.gradients());
        }
        output.closeGradient();
    }
}
