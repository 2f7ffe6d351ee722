package io.polytask.conformance.sharing;

import io.polytask.api.Activation;

/** The five dense layers that stand for the parts of LibMTL's residual networks: ReLU, then tanh. */
final class Stages {
    static final int COUNT = 5;

    private static final int[] WIDTHS = {6, 5, 4, 4, 3, 3};

    private Stages() {}

    static int inputs(int stage) {
        return WIDTHS[stage];
    }

    static int units(int stage) {
        return WIDTHS[stage + 1];
    }

    static Activation activation(int stage) {
        return stage == 0 ? Activation.RELU : Activation.TANH;
    }
}
