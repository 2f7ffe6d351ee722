package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.random.RandomGenerator;

/**
 * Random weights, drawn anew for each step (Lin et al. 2022, <a
 * href="https://arxiv.org/abs/2111.10603">arXiv:2111.10603</a>): the softmax of normal numbers.
 */
@Audience(Audience.Group.USER)
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
