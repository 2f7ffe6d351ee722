package io.polytask.weighting;

import java.util.Arrays;

/** Looks at each column of the tasks' gradients with respect to the representation; the heads keep those of their losses. */
record RepresentationElements(ElementWeighting state) implements RepresentationWeighting {
    @Override
    public boolean bySign() {
        return true;
    }

    @Override
    public void weigh(TaskStep step, int columns, double[][] sums, double[][] factors) {
        state.weigh(step, columns, sums, factors);
    }

    @Override
    public void heads(TaskStep step, double[] factors) {
        Arrays.fill(factors, 0, step.count(), 1);
    }

    @Override
    public void endEpoch(double[] means) {
        state.endEpoch(means);
    }
}
