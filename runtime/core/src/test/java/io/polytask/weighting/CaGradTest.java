package io.polytask.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Balance;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Where the weighted gradient is zero and the formula divides by its length. */
final class CaGradTest {
    private static final double EXACT = 1e-9;

    /** The mean is (0.1, 1, 0): without its part along the first two gradients it hurts neither. */
    @Test
    void ofOppositeGradientsNeitherIsHurt() {
        double[][] gradients = {{1, 0, 0}, {-1, 0, 0}, {0.3, 3, 0}};
        assertThat(step(gradients)).containsExactly(new double[] {0, 1, 0}, within(EXACT));
    }

    /** Two gradients that are opposite but for their length: only their directions tell what hurts. */
    @Test
    void theLengthsOfOppositeGradientsDoNotMatter() {
        double[][] gradients = {{4, 0, 0}, {-0.5, 0, 0}, {-3.2, 3, 0}};
        assertThat(step(gradients)).containsExactly(new double[] {0, 1, 0}, within(EXACT));
    }

    /** Gradients around zero on all sides, none of them opposite to another, leave no direction but their plane's. */
    @Test
    void ofGradientsOnAllSidesTheStepLeavesTheirPlane() {
        double[][] gradients = {{3, 0, 1}, {-1, 2, 1}, {-1.4, -2, 1}};
        double[] step = step(gradients);
        for (double[] gradient : gradients) {
            assertThat(dot(gradient, step)).isGreaterThan(0);
        }
        double[][] flat = {{3, 0, 0}, {-1, 2, 0}, {-1.4, -2, 0}, {0, 0, 9}};
        assertThat(step(flat)).containsExactly(new double[] {0, 0, 2.25}, within(EXACT));
    }

    @Test
    void ofTwoOppositeGradientsNothingIsLeft() {
        assertThat(step(new double[][] {{1, 2}, {-1, -2}})).containsExactly(new double[2], within(EXACT));
    }

    private static double[] step(double[][] gradients) {
        int tasks = gradients.length;
        TaskStep step = new TaskStep(tasks);
        double[][] gram = new double[tasks][tasks];
        for (int i = 0; i < tasks; i++) {
            step.add(i, 1);
            for (int j = 0; j < tasks; j++) {
                gram[i][j] = dot(gradients[i], gradients[j]);
            }
        }
        double[] weights = new double[tasks];
        List<String> names = List.of("a", "b", "c", "d").subList(0, tasks);
        TaskRun run = new TaskRun(names, () -> new SplittableRandom(1), ScalarDescent.sgd(0, 0, false, 0));
        new CaGrad(0.5, Balance.Rescale.NONE).start(run).weigh(step, 0, gram, weights);
        double[] sum = new double[gradients[0].length];
        for (int task = 0; task < tasks; task++) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += weights[task] * gradients[task][p];
            }
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }
}
