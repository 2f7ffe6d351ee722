package io.polytask.layer;

import io.polytask.api.Audience;

/**
 * A gated recurrent unit (Cho et al. 2014, <a href="https://arxiv.org/abs/1406.1078">arXiv:1406.1078</a>) as PyTorch and
 * cuDNN have it, the reset gate after the product of the state:
 *
 * <pre>
 * r = sigmoid(x Wr + h Ur + br)      reset gate
 * z = sigmoid(x Wz + h Uz + bz)      update gate
 * n = tanh(x Wn + bn + r * (h Un + cn))
 * h = (1 - z) * n + z * h            the output
 * </pre>
 *
 * The weights of the gates lie side by side in PyTorch's order r, z, n; the bias is br, bz, bn, cn and begins at 0.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Gru extends Recurrent {
    /**
     * A GRU from the first position to the last.
     *
     * @param inputs width of the input
     * @param units width of the output
     * @param dropout share of the output set to zero in training, in [0, 1)
     * @param recurrentDropout the same of the states that are handed from position to position
     */
    public Gru(Scope scope, int inputs, int units, double dropout, double recurrentDropout) {
        super(scope, inputs, units, dropout, Direction.gru(scope, inputs, units, recurrentDropout, false));
    }
}
