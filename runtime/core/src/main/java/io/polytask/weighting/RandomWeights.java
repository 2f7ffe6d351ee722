package io.polytask.weighting;

import java.util.random.RandomGenerator;

/** Random weights, drawn anew for each step (Lin et al. 2022): the softmax of normal numbers. */
public record RandomWeights() implements Weighting {
    @Override
    public LossWeighting start(TaskRun run) {
        RandomGenerator random = run.random();
        return (step, weights) -> {
            for (int k = 0; k < step.count(); k++) {
                weights[k] = random.nextGaussian();
            }
            Simplex.softmax(weights, step.count());
        };
    }
}
