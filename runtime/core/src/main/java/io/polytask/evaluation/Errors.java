package io.polytask.evaluation;

/** Predicted numbers against the true ones. */
final class Errors {
    private final Numbers predicted = new Numbers();
    private final Numbers actual = new Numbers();

    void add(double predictedValue, double actualValue) {
        predicted.add(predictedValue);
        actual.add(actualValue);
    }

    /** The root of the mean squared error. */
    double rmse() {
        return Math.sqrt(squares() / actual.size());
    }

    /** The mean absolute error. */
    double mae() {
        double total = 0;
        for (int i = 0; i < actual.size(); i++) {
            total += Math.abs(predicted.get(i) - actual.get(i));
        }
        return total / actual.size();
    }

    /** 1 less the squared errors over the squared distances from the mean; for labels all alike 1 if exact, else 0. */
    double r2() {
        double mean = actual.mean();
        double spread = 0;
        for (int i = 0; i < actual.size(); i++) {
            double distance = actual.get(i) - mean;
            spread += distance * distance;
        }
        double squares = squares();
        if (spread == 0 && !Double.isNaN(squares)) {
            return squares == 0 ? 1 : 0;
        }
        return 1 - squares / spread;
    }

    private double squares() {
        double total = 0;
        for (int i = 0; i < actual.size(); i++) {
            double error = predicted.get(i) - actual.get(i);
            total += error * error;
        }
        return total;
    }
}
