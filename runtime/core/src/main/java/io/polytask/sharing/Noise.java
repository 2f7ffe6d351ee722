package io.polytask.sharing;

import io.polytask.layer.Pass;
import io.polytask.random.RandomSource;
import io.polytask.random.RandomStream;

/** What is added to logits before the largest is chosen. */
@FunctionalInterface
interface Noise {
    /** Fills an array for one step. */
    void draw(Pass pass, float[] to);

    /**
     * The standard Gumbel distribution. It depends on the run's seed, the step and the layer alone, so that all shards of a
     * batch choose alike.
     */
    static Noise gumbel(String layer) {
        RandomStream random = RandomSource.standard().stream(0);
        return (pass, to) -> {
            random.reseed(pass.stepSeed() + layer.hashCode());
            for (int i = 0; i < to.length; i++) {
                // The draw is below 1, so 1 minus it is above 0.
                to[i] = (float) -Math.log(-Math.log(1 - random.nextDouble() * (1 - 1e-12)) + 1e-300);
            }
        };
    }
}
