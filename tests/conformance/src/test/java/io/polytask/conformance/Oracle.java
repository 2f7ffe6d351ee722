package io.polytask.conformance;

import java.util.Map;
import java.util.Random;
import org.bytedeco.pytorch.Tensor;

/** Holds a specimen's engine against its formula, against finite differences of the formula, and against libtorch. */
final class Oracle {
    private static final double STEP = 1e-6;

    private final Deviation outputs = new Deviation("outputs against the formula", 1e-5);
    private final Deviation differences = new Deviation("gradients against finite differences", 2e-5);
    private final Deviation torchOutputs = new Deviation("outputs against libtorch", 1e-5);
    private final Deviation torchGradients = new Deviation("gradients against libtorch", 1e-5);

    void check(Specimen specimen) {
        double[] expected = specimen.formula().apply(specimen.variables());
        double[] factors = factors(expected.length);
        Specimen.Outcome outcome = specimen.engine().run(specimen.variables(), factors);
        outputs.check(specimen.name(), outcome.outputs(), expected, 1);
        for (String name : specimen.variables().names()) {
            double[] gradient = outcome.gradients().get(name);
            differences.check(
                    specimen.name() + ", " + name, gradient, centralDifferences(specimen, name, factors), 0.01);
        }
        checkTorch(specimen, factors, outcome);
    }

    private void checkTorch(Specimen specimen, double[] factors, Specimen.Outcome outcome) {
        Torch.scoped(() -> {
            Map<String, Tensor> leaves = Torch.leaves(specimen.variables());
            Tensor output = specimen.torch().apply(leaves).reshape(-1);
            torchOutputs.check(specimen.name(), outcome.outputs(), Torch.values(output), 1);
            output.mul(Torch.matrix(factors, factors.length)).sum().backward();
            for (Map.Entry<String, Tensor> leaf : leaves.entrySet()) {
                double[] gradient = outcome.gradients().get(leaf.getKey());
                torchGradients.check(
                        specimen.name() + ", " + leaf.getKey(), gradient, Torch.gradient(leaf.getValue()), 0.01);
            }
        });
    }

    /** Factors of the outputs, none near 0, so that no gradient hides. */
    private static double[] factors(int count) {
        Random random = new Random(7);
        double[] factors = new double[count];
        for (int i = 0; i < count; i++) {
            factors[i] = (float) ((random.nextBoolean() ? 1 : -1) * (0.5 + random.nextDouble()));
        }
        return factors;
    }

    private static double[] centralDifferences(Specimen specimen, String name, double[] factors) {
        double[] values = specimen.variables().of(name);
        double[] gradient = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            values[i] = value + STEP;
            double above = weighted(specimen, factors);
            values[i] = value - STEP;
            double below = weighted(specimen, factors);
            values[i] = value;
            gradient[i] = (above - below) / (2 * STEP);
        }
        return gradient;
    }

    private static double weighted(Specimen specimen, double[] factors) {
        double[] outputs = specimen.formula().apply(specimen.variables());
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * outputs[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                outputs.toString(),
                differences.toString(),
                torchOutputs.toString(),
                torchGradients.toString());
    }
}
