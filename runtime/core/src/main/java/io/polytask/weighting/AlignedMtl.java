package io.polytask.weighting;

import io.polytask.api.Audience;
import io.polytask.api.Balance.Scale;

/**
 * Aligned-MTL (Senushkin et al. 2023, <a href="https://arxiv.org/abs/2305.19000">arXiv:2305.19000</a>): the gradients are
 * replaced by the nearest ones that are orthogonal and of one length, as long as the scale says: {@code w = sqrt(scale) V
 * D^(-1/2) V' 1}, where {@code V D V'} is the Gram matrix without its null space.
 *
 * <p>TorchJD has the mean of the new gradients; the sum, as LibMTL and the authors have it, is followed. LibMTL knows the
 * scale MIN only, the others are the authors'.
 *
 * @param scale the squared length of the new gradients
 */
@Audience(Audience.Group.USER)
public record AlignedMtl(Scale scale) implements Weighting {
    /** Gradients are single precision, so eigenvalues this small are rounding. */
    private static final double ROUNDING = 0x1p-23;

    /** With the smallest. */
    public AlignedMtl() {
        this(Scale.MIN);
    }

    @Override
    public GramWeighting start(TaskRun run) {
        return new RunState(run.count());
    }

    private final class RunState implements GramWeighting {
        private final SymmetricEigen eigen;
        private final double[] values; // (tasks): the eigenvalues that count, in ascending order

        RunState(int tasks) {
            eigen = new SymmetricEigen(tasks);
            values = new double[tasks];
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            int n = step.count();
            eigen.decompose(gram, n);
            double least = ROUNDING * n * eigen.largest(n);
            double length = Math.sqrt(square(n, least));
            for (int i = 0; i < n; i++) {
                weights[i] = 0;
                for (int e = 0; e < n; e++) {
                    if (eigen.value(e) > least) {
                        weights[i] += length * eigen.vector(i, e) * sum(n, e) / Math.sqrt(eigen.value(e));
                    }
                }
            }
        }

        private double sum(int n, int eigenvalue) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += eigen.vector(i, eigenvalue);
            }
            return sum;
        }

        private double square(int n, double least) {
            int rank = 0;
            double sum = 0;
            for (int e = 0; e < n; e++) {
                double value = eigen.value(e);
                if (value > least) {
                    sum += value;
                    int at = rank++;
                    for (; at > 0 && values[at - 1] > value; at--) {
                        values[at] = values[at - 1];
                    }
                    values[at] = value;
                }
            }
            if (rank == 0) {
                return 0;
            }
            return switch (scale) {
                case MIN -> values[0];
                case MEDIAN -> values[(rank - 1) / 2];
                case RMSE -> sum / rank;
            };
        }
    }
}
