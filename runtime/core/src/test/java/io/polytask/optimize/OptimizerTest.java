package io.polytask.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.OptimizerType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OptimizerTest {
    private static final int STEPS = 6;
    private static final double RATE_FACTOR = 0.5;
    private static final double GRADIENT_FACTOR = 0.25;

    /** An optimiser, and one step of its formula in double: value, gradient, two memories, number of the step. */
    private record Case(Optimizer optimizer, Formula formula) {
        @Override
        public String toString() {
            return optimizer.toString();
        }
    }

    private interface Formula {
        double step(double value, double gradient, double[] memories, int step);
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case(Sgd.of(0.1), (p, g, b, t) -> p - 0.05 * g),
                new Case(new Sgd(0.1, 0, false, 0.01), (p, g, b, t) -> p - 0.05 * (g + 0.01 * p)),
                new Case(new Sgd(0.1, 0.9, false, 0.01), (p, g, b, t) -> {
                    b[0] = 0.9 * b[0] + g + 0.01 * p;
                    return p - 0.05 * b[0];
                }),
                new Case(new Sgd(0.1, 0.9, true, 0.01), (p, g, b, t) -> {
                    b[0] = 0.9 * b[0] + g + 0.01 * p;
                    return p - 0.05 * (g + 0.01 * p + 0.9 * b[0]);
                }),
                new Case(Adam.of(0.1, 0.01), (p, g, b, t) -> p - 0.05 * adam(g + 0.01 * p, b, t)),
                new Case(AdamW.of(0.1, 0.01), (p, g, b, t) -> p * (1 - 0.05 * 0.01) - 0.05 * adam(g, b, t)));
    }

    private static double adam(double g, double[] b, int t) {
        b[0] = 0.9 * b[0] + 0.1 * g;
        b[1] = 0.999 * b[1] + 0.001 * g * g;
        return b[0] / (1 - Math.pow(0.9, t)) / (Math.sqrt(b[1] / (1 - Math.pow(0.999, t))) + 1e-8);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsFollowTheFormula(Case each) {
        Model model = new Model();
        Optimizer.State state = each.optimizer().start(model.parameters, true);
        double[] expected = model.weights();
        double[][] memories = new double[expected.length][2];
        for (int t = 1; t <= STEPS; t++) {
            float[] gradient = model.setGradient(t, 0);
            state.step(model.gradients, RATE_FACTOR, GRADIENT_FACTOR);
            for (int i = 0; i < expected.length; i++) {
                expected[i] = each.formula().step(expected[i], GRADIENT_FACTOR * gradient[i], memories[i], t);
            }
        }
        assertNear(model.weights(), expected);
    }

    /** The rows that are read follow the formula; in the sparse form the others stay, in the dense form they see zeros. */
    @ParameterizedTest
    @MethodSource("cases")
    void tablesFollowTheFormula(Case each) {
        for (boolean sparse : new boolean[] {true, false}) {
            Model model = new Model();
            Optimizer.State state = each.optimizer().start(model.parameters, sparse);
            double[] expected = model.table();
            double[][] memories = new double[expected.length][2];
            for (int t = 1; t <= STEPS; t++) {
                int row = t % 2 == 0 ? 1 : 2000;
                model.setGradient(t, row);
                state.step(model.gradients, RATE_FACTOR, GRADIENT_FACTOR);
                for (int i = 0; i < expected.length; i++) {
                    boolean read = i / Model.UNITS == row;
                    if (read || !sparse) {
                        double gradient = read ? GRADIENT_FACTOR * Model.tableGradient(t) : 0;
                        expected[i] = each.formula().step(expected[i], gradient, memories[i], t);
                    }
                }
            }
            assertNear(model.table(), expected);
        }
    }

    private static void assertNear(double[] actual, double[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("place %d", i).isCloseTo(expected[i], within(2e-6));
        }
    }

    @Test
    void theSameStepsGiveTheSameBits() {
        double[] first = trained();
        assertThat(trained()).isEqualTo(first);
    }

    private static double[] trained() {
        Model model = new Model();
        Optimizer.State state = Adam.of(0.01, 0).start(model.parameters, true);
        for (int t = 1; t <= STEPS; t++) {
            model.setGradient(t, t);
            state.step(model.gradients, 1, 1);
        }
        return Stream.of(model.weights(), model.table())
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    @Test
    void theTrainingSettingsNameTheUsualForms() {
        assertThat(Optimizer.of(OptimizerType.SGD, 0.1, 0.01, 0.9, true)).isEqualTo(new Sgd(0.1, 0.9, true, 0.01));
        assertThat(Optimizer.of(OptimizerType.ADAM, 0.1, 0.01, 0, false))
                .isEqualTo(new Adam(0.1, 0.9, 0.999, 1e-8, 0.01));
        assertThat(Optimizer.of(OptimizerType.ADAMW, 0.1, 0.01, 0, false))
                .isEqualTo(new AdamW(0.1, 0.9, 0.999, 1e-8, 0.01));
    }
}
