package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.random.RandomGenerator;

/**
 * Gradient sign dropout (Chen et al. 2020, <a href="https://arxiv.org/abs/2010.06808">arXiv:2010.06808</a>): for each
 * element the positive parts pass with probability {@code (1 + sum of g / sum of |g|) / 2}, otherwise the negative ones.
 *
 * <p>LibMTL, as the paper, looks at the representation, whose signs it multiplies by; TorchJD at the parameters. Both are
 * here ({@link OnRepresentation}).
 *
 * @param leak the share of each gradient that always passes, in [0, 1]
 */
@Audience(Audience.Group.USER)
public record GradDrop(double leak) implements Weighting {
    /** Refuses what is out of range. */
    public GradDrop {
        Require.share("leak", leak);
    }

    /** Without a leak. */
    public GradDrop() {
        this(0);
    }

    @Override
    public ElementWeighting start(TaskRun run) {
        RandomGenerator random = run.random();
        return (step, count, gradients, factors) -> {
            for (int element = 0; element < count; element++) {
                double sum = 0;
                double size = 0;
                for (int k = 0; k < step.count(); k++) {
                    sum += gradients[k][element];
                    size += Math.abs(gradients[k][element]);
                }
                double sign = (size > 0 ? (1 + sum / size) / 2 : 0.5) - random.nextDouble();
                for (int k = 0; k < step.count(); k++) {
                    factors[k][element] = sign * gradients[k][element] > 0 ? 1 : leak;
                }
            }
        };
    }
}
