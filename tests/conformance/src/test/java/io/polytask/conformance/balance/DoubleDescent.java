package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;

/** SGD with momentum, or Adam, in double; the weight decay is added to the gradient. */
final class DoubleDescent {
    private final boolean adam;
    private final double rate;
    private final double decay;
    private final double momentum;
    private double[] means = new double[0];
    private double[] squares = new double[0];
    private int steps;

    DoubleDescent(JsonNode optimizer) {
        adam = optimizer.get("type").asText().equals("adam");
        rate = optimizer.get("lr").asDouble();
        decay = optimizer.path("weight_decay").asDouble();
        momentum = optimizer.path("momentum").asDouble();
    }

    void step(double[] parameters, double[] gradient) {
        if (steps++ == 0) {
            means = new double[parameters.length];
            squares = new double[parameters.length];
        }
        for (int i = 0; i < parameters.length; i++) {
            double g = gradient[i] + decay * parameters[i];
            parameters[i] -= rate * (adam ? adam(i, g) : sgd(i, g));
        }
    }

    private double sgd(int i, double g) {
        means[i] = momentum * means[i] + g;
        return means[i];
    }

    private double adam(int i, double g) {
        means[i] = 0.9 * means[i] + 0.1 * g;
        squares[i] = 0.999 * squares[i] + 0.001 * g * g;
        double mean = means[i] / (1 - Math.pow(0.9, steps));
        return mean / (Math.sqrt(squares[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
    }
}
