package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Rescale;
import java.util.Arrays;

/**
 * Conflict-averse gradient descent (Liu et al. 2021, <a href="https://arxiv.org/abs/2110.14048">arXiv:2110.14048</a>):
 * within the distance {@code c |g0|} of the mean gradient g0 the step that serves the worst task best, {@code g0 + c |g0| gw
 * / |gw|}, where w minimises {@code gw'g0 + c |g0| |gw|} over the simplex. For a given length of gw, w is the shortest point
 * of a hull (the gradients moved along g0), and the length is found by bracketing: the minimum is exact.
 *
 * <p>Where gw is zero, as it may be with opposite gradients, it has no direction. No step within the distance then serves
 * every task, but one hurts none, and of those the one nearest to g0 is taken: {@code g0 + sum of v g}, where v minimises
 * its length over {@code v >= 0}. It is what the formula goes towards if {@code |gw|} is smoothed at zero.
 *
 * <p>LibMTL's search for w stops up to 7e-4 away from the minimum, and takes the direction of a zero vector; the minimum is
 * followed. Its three ways to rescale are here, of which TorchJD has NONE alone.
 *
 * @param c how far from the mean, at least 0
 * @param rescale what the step is divided by
 */
@Audience(Audience.Group.USER)
public record CaGrad(double c, Rescale rescale) implements Weighting {
    private static final int MOST_TRIALS = 100;
    private static final double TOLERANCE = 1e-14;
    private static final double APART = 1e-5;
    /** A length of gw below this, in lengths of the longest gradient, is rounding. */
    private static final double ZERO = 1e-7;

    /** Refuses what is out of range. */
    public CaGrad {
        Require.notNegative("c", c);
    }

    /** With c 0.5, divided by {@code 1 + c^2}. */
    public CaGrad() {
        this(0.5, Rescale.SQUARE);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private double divisor() {
        return switch (rescale) {
            case NONE -> 1;
            case SQUARE -> 1 + c * c;
            case LINEAR -> 1 + c;
        };
    }

    private final class RunState implements GramWeighting {
        private final double[][] moved; // (tasks, tasks): the Gram matrix of the gradients moved along g0
        private final double[] withMean; // (tasks): the products with g0
        private final double[] ones; // (tasks)
        private final MinimumNorm solver;
        private final NonNegativeQuadratic harmless;
        private double meanSquare;

        RunState(int tasks) {
            moved = new double[tasks][tasks];
            withMean = new double[tasks];
            ones = new double[tasks];
            Arrays.fill(ones, 1);
            solver = new MinimumNorm(tasks);
            harmless = new NonNegativeQuadratic(tasks);
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            meanSquare = 0;
            double longest = 0;
            for (int i = 0; i < n; i++) {
                withMean[i] = Quadratic.row(gram[i], n, ones) / n;
                meanSquare += withMean[i] / n;
                longest = Math.max(longest, Math.sqrt(gram[i][i]));
            }
            meanSquare = Math.max(0, meanSquare);
            double radius = c * Math.sqrt(meanSquare);
            double length = radius > 0 ? search(gram, n, radius, longest, weights) : 0;
            double factor = length > 0 ? radius / length : 0;
            if (radius > 0 && length <= ZERO * longest) {
                hurtNone(gram, n, weights);
                factor = 1;
            }
            for (int k = 0; k < n; k++) {
                weights[k] = (1.0 / n + factor * weights[k]) / divisor();
            }
        }

        /** What to add to the mean so that its shortest sum conflicts with no gradient. */
        private void hurtNone(double[][] gram, int n, double[] weights) {
            for (int k = 0; k < n; k++) {
                withMean[k] = -withMean[k];
            }
            harmless.solve(gram, withMean, n, weights);
        }

        /** Finds the length that its own weights have, by false position (Illinois), and leaves the weights. */
        private double search(double[][] gram, int n, double radius, double longest, double[] weights) {
            // Where the hull holds 0, the length 0 has weights of that length, too, but need not be the minimum.
            double low = APART * longest;
            double high = longest;
            double atLow = excess(gram, n, radius, low, weights);
            double atHigh = excess(gram, n, radius, high, weights);
            if (atLow <= 0) {
                high = low;
                atHigh = atLow;
                low = 0;
                atLow = excess(gram, n, radius, low, weights);
            }
            int side = 0;
            for (int trial = 0; trial < MOST_TRIALS && high - low > TOLERANCE * longest; trial++) {
                double length = atLow > atHigh ? low + atLow * (high - low) / (atLow - atHigh) : (low + high) / 2;
                double at = excess(gram, n, radius, length, weights);
                if (Math.abs(at) <= TOLERANCE * longest) {
                    break;
                }
                if (at > 0) {
                    low = length;
                    atLow = at;
                    atHigh = side > 0 ? atHigh / 2 : atHigh;
                    side = 1;
                } else {
                    high = length;
                    atHigh = at;
                    atLow = side < 0 ? atLow / 2 : atLow;
                    side = -1;
                }
            }
            return Quadratic.norm(gram, n, weights);
        }

        /** How much longer gw is than it was taken for. */
        private double excess(double[][] gram, int n, double radius, double length, double[] weights) {
            double move = length / radius;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    moved[i][j] = gram[i][j] + move * (withMean[i] + withMean[j]) + move * move * meanSquare;
                }
            }
            solver.solve(moved, n, weights);
            return Quadratic.norm(gram, n, weights) - length;
        }
    }
}
