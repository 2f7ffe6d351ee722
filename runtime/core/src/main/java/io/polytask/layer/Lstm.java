package io.polytask.layer;

import io.polytask.api.Audience;

/**
 * A long short-term memory (Hochreiter, Schmidhuber 1997,
 * <a href="https://doi.org/10.1162/neco.1997.9.8.1735">doi:10.1162/neco.1997.9.8.1735</a>; forget gate: Gers, Schmidhuber,
 * Cummins 2000) without peepholes:
 *
 * <pre>
 * i = sigmoid(x Wi + h Ui + bi)      input gate
 * f = sigmoid(x Wf + h Uf + bf)      forget gate
 * g = tanh(x Wg + h Ug + bg)
 * o = sigmoid(x Wo + h Uo + bo)      output gate
 * c = f * c + i * g
 * h = o * tanh(c)                    the output
 * </pre>
 *
 * The weights of the gates lie side by side in PyTorch's order i, f, g, o. The bias of the forget gate begins at 1
 * (Jozefowicz, Zaremba, Sutskever: An empirical exploration of recurrent network architectures, 2015), the others at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Lstm extends Recurrent {
    /**
     * An LSTM from the first position to the last.
     *
     * @param inputs width of the input
     * @param units width of the output
     * @param dropout share of the output set to zero in training, in [0, 1)
     * @param recurrentDropout the same of the states that are handed from position to position
     */
    public Lstm(Scope scope, int inputs, int units, double dropout, double recurrentDropout) {
        super(scope, inputs, units, dropout, Direction.lstm(scope, inputs, units, recurrentDropout, false));
    }
}
