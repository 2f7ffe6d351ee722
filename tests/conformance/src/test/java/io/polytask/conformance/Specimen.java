package io.polytask.conformance;

import java.util.Map;
import java.util.function.Function;
import org.bytedeco.pytorch.Tensor;

/**
 * A piece of the engine beside two other accounts of it, all functions of the same variables. A layer joins the tests as
 * one of these.
 *
 * @param name shown where it fails
 * @param variables the inputs and parameters; a gradient is expected of each
 * @param engine the float engine
 * @param formula what the piece computes, in double, written down plainly
 * @param torch the same by libtorch
 */
record Specimen(
        String name,
        Variables variables,
        Engine engine,
        Function<Variables, double[]> formula,
        Function<Map<String, Tensor>, Tensor> torch) {

    /** The engine's forward and backward pass. */
    interface Engine {
        /**
         * Runs both passes.
         *
         * @param factors the gradient of each output
         */
        Outcome run(Variables variables, double[] factors);
    }

    /** What came of a run: outputs, and the gradient of each variable. */
    record Outcome(double[] outputs, Map<String, double[]> gradients) {}

    @Override
    public String toString() {
        return name;
    }
}
