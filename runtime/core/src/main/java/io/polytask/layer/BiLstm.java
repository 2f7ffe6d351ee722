package io.polytask.layer;

import io.polytask.api.Audience;

/**
 * Two {@linkplain Lstm LSTMs}, one from the first position to the last and one in reverse, side by side (Graves,
 * Schmidhuber: Framewise phoneme classification with bidirectional LSTM, 2005, <a
 * href="https://doi.org/10.1016/j.neunet.2005.06.042">doi:10.1016/j.neunet.2005.06.042</a>).
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class BiLstm extends Recurrent {
    /**
     * An LSTM in both directions.
     *
     * @param inputs width of the input
     * @param units width of each direction: the output is twice as wide
     * @param dropout share of the output set to zero in training, in [0, 1)
     * @param recurrentDropout the same of the states that are handed from position to position
     */
    public BiLstm(Scope scope, int inputs, int units, double dropout, double recurrentDropout) {
        super(
                scope,
                inputs,
                units,
                dropout,
                Direction.lstm(scope.part("forward"), inputs, units, recurrentDropout, false),
                Direction.lstm(scope.part("backward"), inputs, units, recurrentDropout, true));
    }
}
