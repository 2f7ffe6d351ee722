package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.tensor.MatrixView;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A layer's formula in double, written out plainly: what the layer must give, and by central differences the gradient that
 * it must give. The loss is the sum of the outputs, each times a weight of its own.
 */
final class Reference {
    private static final double STEP = 1e-5;

    private final UnaryOperator<double[]> formula;
    private final double[] inputs;

    /** A formula of numbers, and where it is looked at. */
    Reference(UnaryOperator<double[]> formula, double[] inputs) {
        this.formula = formula;
        this.inputs = inputs;
    }

    /** Checks the outputs, and sets the gradient of the loss by them. */
    void checkOutputs(MatrixView outputs, MatrixView gradients) {
        double[] expected = formula.apply(inputs);
        float[] actual = outputs.toArray();
        assertThat(actual).hasSize(expected.length);
        float[] weights = new float[actual.length];
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).as("output %d", i).isCloseTo(expected[i], within(2e-6));
            weights[i] = weight(i);
        }
        gradients.write(0, gradients.rows(), weights);
    }

    /** Checks the gradient by the inputs from a place on. */
    void checkGradient(int from, float[] actual) {
        for (int i = 0; i < actual.length; i++) {
            assertThat((double) actual[i]).as("gradient %d", from + i).isCloseTo(slope(from + i), within(2e-5));
        }
    }

    private double slope(int place) {
        return (loss(place, STEP) - loss(place, -STEP)) / (2 * STEP);
    }

    private double loss(int place, double step) {
        double[] moved = inputs.clone();
        moved[place] += step;
        double[] outputs = formula.apply(moved);
        double loss = 0;
        for (int i = 0; i < outputs.length; i++) {
            loss += weight(i) * outputs[i];
        }
        return loss;
    }

    private static float weight(int output) {
        return (float) Math.sin(1 + output);
    }

    /** Numbers that floats hold exactly. */
    static double[] random(int count, long seed) {
        Random random = new Random(seed);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    /** Writes some of the numbers to a matrix. */
    static void write(double[] numbers, int from, MatrixView matrix) {
        float[] values = new float[matrix.rows() * matrix.cols()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) numbers[from + i];
        }
        matrix.write(0, matrix.rows(), values);
    }
}
