package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.layer.Initializer;
import io.polytask.layer.Parameter;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import java.util.Arrays;

/**
 * One stage of cross-stitch networks (Misra, Shrivastava, Gupta, Hebert: Cross-stitch networks for multi-task learning, CVPR
 * 2016, <a href="https://arxiv.org/abs/1604.03539">arXiv:1604.03539</a>): each task has a dense layer of its own. Before it,
 * where it reads the stage below, stands a cross-stitch unit: task t goes on from {@code sum_j a[t, j] x_j}, the outputs of
 * all tasks times learned factors.
 *
 * <p>Factors begin at 0.9 for a task's own output, and share 0.1 evenly among the others: sums of 1, so that the scale stays
 * as it is, and most of it the task's own, as the paper advises. LibMTL begins with ones; the paper is followed.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class CrossStitch extends TaskMixing {
    private static final float OWN = 0.9f;

    /**
     * A stage for those tasks of the scope that the model trains.
     *
     * @param width width of the input
     * @param units width of the output for each task
     * @param activation what is applied to each output
     * @param dropout share of the outputs set to zero in training, in [0, 1)
     * @param stitches whether it reads a value for each task, and so begins with a cross-stitch unit
     */
    public CrossStitch(Scope scope, int width, int units, Activation activation, double dropout, boolean stitches) {
        super(scope, width, units, activation, dropout, stitches ? count -> new Unit(scope, count) : null);
    }

    private static Initializer initial(int count) {
        return (values, pairs, random) -> {
            Arrays.fill(values, 0, pairs, count == 1 ? 1 : (1 - OWN) / (count - 1));
            for (int task = 0; task < count && count > 1; task++) {
                values[task * count + task] = OWN;
            }
        };
    }

    /** A cross-stitch unit: the factors are the parameter. */
    private static final class Unit implements MixingFactors {
        private final Parameter factors; // (1, tasks * tasks)
        private final float[] values; // (tasks, tasks)
        private final float[] gradients; // (tasks, tasks)

        Unit(Scope scope, int count) {
            int pairs = Math.max(1, count * count);
            factors = scope.dense("factors", 1, pairs, initial(count));
            values = new float[pairs];
            gradients = new float[pairs];
        }

        @Override
        public float[] forward(Pass pass) {
            factors.values().read(0, 1, values);
            return values;
        }

        @Override
        public float[] usage() {
            return values;
        }

        @Override
        public float[] gradients() {
            return gradients;
        }

        @Override
        public void backward() {
            factors.gradients().write(0, 1, gradients);
        }
    }
}
