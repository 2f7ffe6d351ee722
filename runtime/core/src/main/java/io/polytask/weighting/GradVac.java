package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Groups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient vaccine (Wang et al. 2021, <a href="https://arxiv.org/abs/2010.05874">arXiv:2010.05874</a>): like {@link PcGrad},
 * but the cosine of two gradients is raised to its own running mean wherever it is lower, not only to 0. It is as in LibMTL,
 * whose groups these are.
 *
 * @param beta how much of the last cosine the mean takes over, in [0, 1]
 * @param groups which parameters have cosines of their own
 */
@Audience(Audience.Group.USER)
public record GradVac(double beta, Groups groups) implements Weighting {
    /** Keeps a gradient that is all but zero from a division by zero. */
    private static final double GUARD = 1e-8;

    /** Refuses what is out of range. */
    public GradVac {
        Require.share("beta", beta);
    }

    /** With beta 0.5 and all parameters together. */
    public GradVac() {
        this(0.5, Groups.MODEL);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run);
    }

    private final class RunState implements GramWeighting {
        private final TaskPermutations permutations;
        private final double[] parts; // (tasks)
        /** The mean cosines of each group, by the indices of the tasks. */
        private final List<double[][]> means = new ArrayList<>(); // (groups), each (tasks, tasks)

        RunState(TaskRun run) {
            permutations = new TaskPermutations(run);
            parts = new double[run.count()];
        }

        @Override
        public Groups groups() {
            return groups;
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            if (group == 0) {
                permutations.draw(n);
            }
            if (group == means.size()) {
                means.add(new double[parts.length][parts.length]);
            }
            Arrays.fill(weights, 0, n, 0);
            for (int task = 0; task < n; task++) {
                Arrays.fill(parts, 0, n, 0);
                parts[task] = 1;
                for (int i = 0; i < n - 1; i++) {
                    turn(step, means.get(group), gram, task, permutations.other(task, i));
                }
                for (int k = 0; k < n; k++) {
                    weights[k] += parts[k];
                }
            }
        }

        private void turn(TaskStep step, double[][] mean, double[][] gram, int task, int other) {
            int n = step.count();
            double own = Quadratic.norm(gram, n, parts);
            double its = Math.sqrt(gram[other][other]);
            double cosine = Quadratic.row(gram[other], n, parts) / (own * its + GUARD);
            double[] row = mean[step.task(task)];
            double goal = row[step.task(other)];
            double sine = Math.sqrt(Math.max(0, 1 - goal * goal));
            if (cosine < goal) {
                double across = Math.sqrt(Math.max(0, 1 - cosine * cosine));
                parts[other] += own * (goal * across - cosine * sine) / (its * sine + GUARD);
            }
            row[step.task(other)] = (1 - beta) * goal + beta * cosine;
        }
    }
}
