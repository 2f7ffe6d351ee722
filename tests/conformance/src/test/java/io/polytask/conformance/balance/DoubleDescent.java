package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;

/** SGD without momentum, or Adam, in double; the weight decay is added to the gradient. */
final class DoubleDescent {
    private final boolean adam;
    private final double rate;
    private final double decay;
    private double[] means = new double[0];
    private double[] squares = new double[0];
    private int steps;

    DoubleDescent(JsonNode optimizer) {
        adam = optimizer.get("type").asText().equals("adam");
        rate = optimizer.get("lr").asDouble();
        decay = optimizer.get("weight_decay").asDouble();
    }

    void step(double[] parameters, double[] gradient) {
        if (steps++ == 0) {
            means = new double[parameters.length];
            squares = new double[parameters.length];
        }
        for (int i = 0; i < parameters.length; i++) {
            double g = gradient[i] + decay * parameters[i];
            means[i] = 0.9 * means[i] + 0.1 * g;
            squares[i] = 0.999 * squares[i] + 0.001 * g * g;
            double mean = means[i] / (1 - Math.pow(0.9, steps));
            double spread = Math.sqrt(squares[i] / (1 - Math.pow(0.999, steps))) + 1e-8;
            parameters[i] -= rate * (adam ? mean / spread : g);
        }
    }
}
