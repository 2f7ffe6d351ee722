package io.polytask.optimize;

import io.polytask.api.Audience;

/**
 * Shortens a gradient whose Euclidean norm is above a limit to that limit (Pascanu, Mikolov, Bengio: On the difficulty of
 * training recurrent neural networks, 2013, <a href="https://arxiv.org/abs/1211.5063">arXiv:1211.5063</a>).
 *
 * @param largestNorm of the whole gradient, above 0; infinity for no limit
 */
@Audience(Audience.Group.USER)
public record GradientClipping(double largestNorm) {
    /** Keeps a norm of zero from dividing. */
    private static final double EPSILON = 1e-6;

    /** Refuses a limit that is not above 0. */
    public GradientClipping {
        Settings.check(largestNorm > 0, "gradient clipping", "largest norm", largestNorm, "above 0");
    }

    /** The limit of the training settings, where 0 means none. */
    public static GradientClipping of(double largestNorm) {
        return new GradientClipping(largestNorm == 0 ? Double.POSITIVE_INFINITY : largestNorm);
    }

    /** Whether there is a limit, so that the norm is worth computing. */
    public boolean clips() {
        return Double.isFinite(largestNorm);
    }

    /** What a gradient of this norm is to be multiplied by: at most 1. */
    public double factor(double norm) {
        return clips() ? Math.min(1, largestNorm / (norm + EPSILON)) : 1;
    }
}
