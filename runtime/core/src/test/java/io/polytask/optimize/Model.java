package io.polytask.optimize;

import io.polytask.api.Activation;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Indices;
import io.polytask.tensor.MatrixView;
import java.util.stream.IntStream;

/** A weight larger than one block and a table, with gradients that a test sets. */
final class Model {
    static final int UNITS = 3;

    private static final int ROWS = 2100;
    private static final int INPUTS = 1000;

    final Parameters parameters;
    final Gradients gradients;
    private final Layout layout = new Layout(TaskSet.all(1));

    Model() {
        new Dense(layout.shared("dense", TaskSet.all(1)), INPUTS, UNITS, Activation.RELU, 0);
        new Embedding(layout.shared("words", TaskSet.all(1)), ROWS, UNITS, 0);
        parameters = Parameters.initial(layout, 1, RandomSource.standard());
        gradients = Gradients.of(layout);
    }

    /** Sets the gradient of the weight, which it returns, and that of one row of the table. */
    float[] setGradient(int step, int row) {
        float[] weight = new float[INPUTS * UNITS];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = (float) Math.sin(i + step);
        }
        layout.parameters().get(0).gradients().write(0, INPUTS, weight);
        Indices indices = new Indices();
        indices.add(row);
        MatrixView output = MatrixView.growing(UNITS);
        output.reset(1);
        output.fill(tableGradient(step));
        layout.parameters().get(2).rowGradient().set(indices, output);
        return weight;
    }

    static float tableGradient(int step) {
        return (float) Math.cos(step);
    }

    double[] weights() {
        return values(0);
    }

    double[] table() {
        return values(2);
    }

    private double[] values(int parameter) {
        ParameterSpec spec = parameters.specs().get(parameter);
        float[] values = parameters.values(spec).toArray();
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
