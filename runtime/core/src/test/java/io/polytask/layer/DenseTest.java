package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Activation;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DenseTest {
    private static final int INPUTS = 3;
    private static final int UNITS = 4;

    private final Fixture fixture = new Fixture();

    @ParameterizedTest
    @CsvSource({"RELU, 5", "TANH, 5", "SIGMOID, 5", "IDENTITY, 5", "RELU, 1", "TANH, 1500", "RELU, 1500"})
    void agreesWithItsFormula(Activation activation, int rows) {
        Dense dense = new Dense(fixture.scope, INPUTS, UNITS, activation, 0);
        fixture.bind();
        int weights = rows * INPUTS;
        int bias = weights + INPUTS * UNITS;
        double[] numbers = Reference.random(bias + UNITS, rows);
        Activations input = Fixture.matrix(rows, INPUTS, numbers);
        Reference.write(numbers, weights, fixture.values(0));
        Reference.write(numbers, bias, fixture.values(1));

        Activations output = dense.forward(input, fixture.pass);
        Reference reference = new Reference(x -> formula(x, activation, rows), numbers);
        reference.checkOutputs(output.values(), output.gradients());
        dense.backward(fixture.pass);
        if (rows < 10) {
            reference.checkGradient(0, input.gradients().toArray());
            reference.checkGradient(weights, fixture.gradient(0));
            reference.checkGradient(bias, fixture.gradient(1));
        }
    }

    private static double[] formula(double[] x, Activation activation, int rows) {
        double[] outputs = new double[rows * UNITS];
        for (int row = 0; row < rows; row++) {
            for (int unit = 0; unit < UNITS; unit++) {
                double sum = x[rows * INPUTS + INPUTS * UNITS + unit];
                for (int i = 0; i < INPUTS; i++) {
                    sum += x[row * INPUTS + i] * x[rows * INPUTS + i * UNITS + unit];
                }
                outputs[row * UNITS + unit] = activate(sum, activation);
            }
        }
        return outputs;
    }

    private static double activate(double x, Activation activation) {
        return switch (activation) {
            case RELU -> Math.max(0, x);
            case TANH -> Math.tanh(x);
            case SIGMOID -> 1 / (1 + Math.exp(-x));
            case IDENTITY -> x;
        };
    }

    @Test
    void theGradientOfTheBiasAddsUpAllBlocks() {
        Dense dense = new Dense(fixture.scope, INPUTS, UNITS, Activation.IDENTITY, 0);
        fixture.bind();
        int rows = 1501;
        Activations output = dense.forward(Fixture.matrix(rows, INPUTS, new double[rows * INPUTS]), fixture.pass);
        output.openGradient();
        output.gradients().fill(1);
        dense.backward(fixture.pass);
        assertThat(fixture.gradient(1)).containsOnly(rows);
    }

    @ParameterizedTest
    @CsvSource({"RELU", "TANH", "SIGMOID", "IDENTITY"})
    void whatIsDroppedGetsNoGradientAndTheRestIsScaled(Activation activation) {
        Dense dense = new Dense(fixture.scope, 1, UNITS, activation, 0.5);
        fixture.bind();
        Reference.write(new double[] {1, 1, 1, 1}, 0, fixture.values(0));
        Activations input = Fixture.matrix(1, 1, new double[] {0.5});
        Activations output = dense.forward(input, fixture.pass);
        output.openGradient();
        output.gradients().fill(1);
        dense.backward(fixture.pass);
        double y = activate(0.5, activation);
        double slope = (activate(0.5 + 1e-6, activation) - activate(0.5 - 1e-6, activation)) / 2e-6;
        float[] values = output.values().toArray();
        float[] gradient = fixture.gradient(1);
        for (int i = 0; i < UNITS; i++) {
            boolean kept = values[i] != 0;
            assertThat(Math.abs(values[i] - (kept ? 2 * y : 0))).isLessThan(1e-6);
            assertThat(Math.abs(gradient[i] - (kept ? 2 * slope : 0))).isLessThan(1e-6);
        }
        assertThat(IntStream.range(0, UNITS).filter(i -> values[i] == 0)).isNotEmpty();
    }

    @Test
    void worksAtEachPositionOfASequence() {
        Dense dense = new Dense(fixture.scope, 1, 1, Activation.IDENTITY, 0);
        fixture.bind();
        Reference.write(new double[] {3}, 0, fixture.values(0));
        Sequence output = dense.forward(Fixture.sequence(1, new double[] {1, 2, 3}, 2, 0, 1), fixture.pass);
        assertThat(output.activations().values().toArray()).containsExactly(3, 6, 9);
        assertThat(output.segments().length(1)).isZero();
        assertThat(output.size()).isEqualTo(3);
    }

    @Test
    void anEmptyBatchHasZeroGradients() {
        Dense dense = new Dense(fixture.scope, 2, 2, Activation.RELU, 0.5);
        fixture.bind();
        Activations output = dense.forward(Fixture.matrix(0, 2, new double[0]), fixture.pass);
        assertThat(output.rows()).isZero();
        fixture.layout.parameters().get(0).gradients().fill(5);
        fixture.layout.parameters().get(1).gradients().fill(5);
        dense.backward(fixture.pass);
        assertThat(fixture.gradient(0)).containsOnly(0);
        assertThat(fixture.gradient(1)).containsOnly(0);
    }

    @Test
    void featuresGetNoGradient() {
        Dense dense = new Dense(fixture.scope, 2, 2, Activation.RELU, 0);
        fixture.bind();
        Activations features = Activations.withoutGradient(2);
        features.reset(1);
        features.values().fill(1);
        dense.forward(features, fixture.pass).openGradient();
        dense.backward(fixture.pass);
        assertThat(fixture.gradient(0)).hasSize(4);
    }

    @Test
    void goesForwardFirst() {
        Dense dense = new Dense(fixture.scope, 2, 2, Activation.RELU, 0);
        fixture.bind();
        assertThatThrownBy(() -> dense.backward(fixture.pass))
                .hasMessage("A layer was asked for its gradients before it went forward.");
    }
}
