package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.tensor.Activations;
import org.junit.jupiter.api.Test;

final class LayerNormTest {
    private static final int ROWS = 3;
    private static final int UNITS = 5;

    private final Fixture fixture = new Fixture();

    @Test
    void agreesWithItsFormula() {
        LayerNorm norm = new LayerNorm(fixture.scope, UNITS);
        fixture.bind();
        assertThat(fixture.values(0).toArray()).containsOnly(1);
        assertThat(fixture.values(1).toArray()).containsOnly(0);
        double[] numbers = Reference.random((ROWS + 2) * UNITS, 1);
        Activations input = Fixture.matrix(ROWS, UNITS, numbers);
        Reference.write(numbers, ROWS * UNITS, fixture.values(0));
        Reference.write(numbers, (ROWS + 1) * UNITS, fixture.values(1));

        Activations output = norm.forward(input, fixture.pass);
        Reference reference = new Reference(LayerNormTest::formula, numbers);
        reference.checkOutputs(output.values(), output.gradients());
        norm.backward(fixture.pass);
        reference.checkGradient(0, input.gradients().toArray());
        reference.checkGradient(ROWS * UNITS, fixture.gradient(0));
        reference.checkGradient((ROWS + 1) * UNITS, fixture.gradient(1));
    }

    @Test
    void addsToAGradientThatIsThere() {
        LayerNorm norm = new LayerNorm(fixture.scope, 2);
        fixture.bind();
        Activations input = Fixture.matrix(1, 2, new double[] {1, 3});
        Activations output = norm.forward(input, fixture.pass);
        input.openGradient();
        input.gradients().fill(7);
        output.openGradient();
        output.gradients().fill(1);
        norm.backward(fixture.pass);
        assertThat(input.gradients().toArray()).containsExactly(7, 7);
    }

    private static double[] formula(double[] x) {
        double[] outputs = new double[ROWS * UNITS];
        for (int row = 0; row < ROWS; row++) {
            double mean = 0;
            double variance = 0;
            for (int i = 0; i < UNITS; i++) {
                mean += x[row * UNITS + i] / UNITS;
            }
            for (int i = 0; i < UNITS; i++) {
                variance += Math.pow(x[row * UNITS + i] - mean, 2) / UNITS;
            }
            for (int i = 0; i < UNITS; i++) {
                outputs[row * UNITS + i] =
                        (x[row * UNITS + i] - mean) / Math.sqrt(variance + 1e-5) * x[ROWS * UNITS + i]
                                + x[(ROWS + 1) * UNITS + i];
            }
        }
        return outputs;
    }
}
