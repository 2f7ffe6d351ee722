package io.polytask.layer;

import io.polytask.api.Audience;

/**
 * Two {@linkplain Gru GRUs}, one from the first position to the last and one in reverse, side by side.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class BiGru extends Recurrent {
    /**
     * A GRU in both directions.
     *
     * @param inputs width of the input
     * @param units width of each direction: the output is twice as wide
     * @param dropout share of the output set to zero in training, in [0, 1)
     * @param recurrentDropout the same of the states that are handed from position to position
     */
    public BiGru(Scope scope, int inputs, int units, double dropout, double recurrentDropout) {
        super(
                scope,
                inputs,
                units,
                dropout,
                Direction.gru(scope.part("forward"), inputs, units, recurrentDropout, false),
                Direction.gru(scope.part("backward"), inputs, units, recurrentDropout, true));
    }
}
