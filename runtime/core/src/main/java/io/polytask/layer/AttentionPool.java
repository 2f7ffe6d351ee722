package io.polytask.layer;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.AttentionPooling;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The mean over the positions of each example, weighted by how well each answers a learned query (Yang et al.: Hierarchical
 * attention networks for document classification, 2016, <a
 * href="https://aclanthology.org/N16-1174">aclanthology.org/N16-1174</a>): with {@code u = tanh(x W + b)}, the weight of a
 * position is the softmax of {@code u q} over the positions of its example. An example without positions gives zeros.
 *
 * <p>W and q begin as Glorot and Bengio (2010) say, b begins at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class AttentionPool {
    private final Dense keys;
    private final Parameter query; // (1, hidden)
    private final Activations output; // (batch, inputs)
    private final Sequence sequence; // over the output
    private final AttentionPooling pooling = new AttentionPooling();
    private @Nullable Sequence input; // (tokens, inputs)
    private @Nullable Activations hidden; // (tokens, hidden): u

    /**
     * An attention pool.
     *
     * @param inputs width of the input, and of the output
     * @param hidden width of u
     */
    public AttentionPool(Scope scope, int inputs, int hidden) {
        keys = new Dense(scope, inputs, hidden, Activation.TANH, 0);
        query = scope.dense("query", 1, hidden, Initializer.glorot(hidden, 1));
        output = Activations.withGradient(inputs);
        sequence = new Sequence(output);
        scope.watch(output);
    }

    /** The weighted mean of each example. */
    public Activations forward(Sequence positions, Pass pass) {
        input = positions;
        hidden = keys.forward(positions, pass).activations();
        output.reset(positions.size());
        pooling.forward(
                hidden.values(),
                query.values(),
                positions.activations().values(),
                positions.segments(),
                output.values());
        return output;
    }

    /** The weighted mean of the characters of each token: a vector at each token's position. */
    public Sequence forward(Sequence characters, Tokens tokens, Pass pass) {
        forward(characters, pass);
        return sequence.over(tokens.segments());
    }

    /** From the gradient of the means to those of W, b, q and the positions. */
    public void backward(Pass pass) {
        Sequence positions = CallOrder.afterForward(input);
        Activations known = CallOrder.afterForward(hidden);
        known.openGradient();
        pooling.backwardScores(
                output.gradients(),
                positions.activations().values(),
                positions.segments(),
                known.values(),
                query.values(),
                known.gradients(),
                query.gradients());
        if (positions.activations().needsGradient()) {
            pooling.backwardRows(output.gradients(), positions.activations(), positions.segments());
        }
        keys.backward(pass);
        output.closeGradient();
    }
}
