package io.polytask.weighting;

import java.util.Arrays;

/** Looks at the inner products of the tasks' gradients with respect to the representation: one factor a task. */
final class RepresentationGram implements RepresentationWeighting {
    private final GramWeighting state;
    /** (tasks, tasks). */
    private final double[][] gram; // (tasks, tasks)

    private final double[] weights; // (tasks)

    RepresentationGram(GramWeighting state, int tasks) {
        this.state = state;
        gram = new double[tasks][tasks];
        weights = new double[tasks];
    }

    @Override
    public boolean bySign() {
        return false;
    }

    @Override
    public boolean skipsGradients() {
        return state.skipsGradients();
    }

    @Override
    public void weighWithoutGradients(TaskStep step, double[] weights) {
        state.weighWithoutGradients(step, weights);
    }

    @Override
    public void weigh(TaskStep step, int columns, double[][] sums, double[][] factors) {
        int n = step.count();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = Quadratic.row(sums[i], columns, sums[j]);
                gram[j][i] = gram[i][j];
            }
        }
        state.weigh(step, 0, gram, weights);
        for (int k = 0; k < n; k++) {
            Arrays.fill(factors[k], 0, columns, weights[k]);
        }
    }

    @Override
    public void heads(TaskStep step, double[] factors) {
        state.heads(step, factors);
    }

    @Override
    public void endEpoch(double[] means) {
        state.endEpoch(means);
    }
}
