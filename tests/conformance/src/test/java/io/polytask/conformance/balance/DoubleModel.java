package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.weighting.BilevelProbe;
import io.polytask.weighting.TaskStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The model of the reference's bilevel trainings in double, by formulas: a dense layer with tanh, a linear output for each task,
 * mean squared errors. Its parameters lie as the reference flattens them: weights with a row for each output, then biases.
 */
final class DoubleModel implements BilevelProbe {
    /** Some examples, and the labels of each task. */
    record Examples(double[][] x, double[][] y) {
        static Examples of(JsonNode batch) {
            return new Examples(Vectors.rows(batch.get("x")), Vectors.rows(batch.get("y")));
        }
    }

    final double[] parameters;
    /** What the weighting adds to the step. */
    final double[] added;

    private final ReferenceShape shape;
    private final int inputs;
    private final int units;
    private final int tasks;
    private final double learningRate;
    private final List<double[]> rows = new ArrayList<>();
    private final double[] before;
    private Examples own = new Examples(new double[0][], new double[0][]);
    private Examples validation = own;
    private Examples last = own;

    DoubleModel(JsonNode one) {
        shape = ReferenceShape.of(one);
        inputs = shape.inputs();
        units = shape.units();
        tasks = shape.tasks();
        learningRate = one.get("optimizer").get("lr").asDouble();
        parameters = Vectors.each(one.get("param_order"))
                .map(name -> one.get("initial_params").get(name.asText()).get("data"))
                .flatMapToDouble(data -> Arrays.stream(Vectors.numbers(data)))
                .toArray();
        before = parameters.clone();
        added = new double[parameters.length];
        for (int row = 0; row < 2 * tasks; row++) {
            rows.add(new double[parameters.length]);
        }
    }

    /** What the next look is at. */
    void begin(Examples ofStep, Examples ofValidation) {
        own = ofStep;
        validation = ofValidation;
        System.arraycopy(parameters, 0, before, 0, before.length);
        Arrays.fill(added, 0);
    }

    /** The loss of one task and, added to an array, a multiple of its gradient. */
    double loss(Examples examples, int task, double factor, double[] gradient) {
        int head = shape.encoder() + task * (units + 1);
        double loss = 0;
        for (int row = 0; row < examples.x.length; row++) {
            double[] hidden = hidden(examples.x[row]);
            double error = parameters[head + units] - examples.y[task][row];
            for (int unit = 0; unit < units; unit++) {
                error += parameters[head + unit] * hidden[unit];
            }
            loss += error * error / examples.x.length;
            double slope = factor * 2 * error / examples.x.length;
            gradient[head + units] += slope;
            for (int unit = 0; unit < units; unit++) {
                gradient[head + unit] += slope * hidden[unit];
                double inner = slope * parameters[head + unit] * (1 - hidden[unit] * hidden[unit]);
                gradient[units * inputs + unit] += inner;
                for (int input = 0; input < inputs; input++) {
                    gradient[unit * inputs + input] += inner * examples.x[row][input];
                }
            }
        }
        return loss;
    }

    private double[] hidden(double[] x) {
        double[] hidden = new double[units];
        for (int unit = 0; unit < units; unit++) {
            double sum = parameters[units * inputs + unit];
            for (int input = 0; input < inputs; input++) {
                sum += parameters[unit * inputs + input] * x[input];
            }
            hidden[unit] = Math.tanh(sum);
        }
        return hidden;
    }

    /** All losses. */
    TaskStep losses(Examples examples) {
        last = examples;
        TaskStep step = new TaskStep(tasks);
        for (int task = 0; task < tasks; task++) {
            step.add(task, loss(examples, task, 0, new double[parameters.length]));
        }
        return step;
    }

    @Override
    public TaskStep ownLosses() {
        return losses(own);
    }

    @Override
    public TaskStep validationLosses() {
        return losses(validation);
    }

    @Override
    public void keepSumGradient(double[] weights, int row) {
        Arrays.fill(rows.get(row), 0);
        for (int task = 0; task < tasks; task++) {
            loss(last, task, weights[task], rows.get(row));
        }
    }

    @Override
    public void keepTaskGradients(int row) {
        for (int task = 0; task < tasks; task++) {
            Arrays.fill(rows.get(row + task), 0);
            loss(last, task, 1, rows.get(row + task));
        }
    }

    @Override
    public double[][] innerProducts(int count) {
        double[][] products = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                for (int k = 0; k < parameters.length; k++) {
                    products[i][j] += rows.get(i)[k] * rows.get(j)[k];
                }
            }
        }
        return products;
    }

    @Override
    public void move(double factor, int row) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += factor * rows.get(row)[i];
        }
    }

    @Override
    public void restore() {
        System.arraycopy(before, 0, parameters, 0, before.length);
    }

    @Override
    public double learningRate() {
        return learningRate;
    }

    @Override
    public void addToGradient(double factor, int row) {
        for (int i = 0; i < parameters.length; i++) {
            added[i] += factor * rows.get(row)[i];
        }
    }
}
