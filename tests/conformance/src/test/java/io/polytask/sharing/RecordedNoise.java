package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.Scope;

/** Learned branching whose draws are given. */
public final class RecordedNoise {
    private RecordedNoise() {}

    /** A storey that chooses by this noise. */
    public static Ltb storey(
            Scope scope, int width, int units, Activation activation, boolean branches, double[] noise) {
        return new Ltb(scope, width, units, activation, 0, branches, (pass, to) -> {
            for (int i = 0; i < to.length; i++) {
                to[i] = (float) noise[i];
            }
        });
    }
}
