package io.polytask.conformance;

import static org.bytedeco.pytorch.global.torch.clip_grad_norm_;

import io.polytask.api.Activation;
import io.polytask.layer.Dense;
import io.polytask.layer.Embedding;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.optimize.Adam;
import io.polytask.optimize.AdamW;
import io.polytask.optimize.GradientClipping;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Sgd;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Indices;
import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimiser, with clipping and a changing learning rate, against libtorch's over a number of steps. */
final class OptimizerTest {
    private static final Deviation DEVIATION = new Deviation("parameters after each step against libtorch", 1e-5);
    private static final int STEPS = 20;
    private static final int ROWS = 6;
    private static final int UNITS = 5;

    static List<Optimizer> optimizers() {
        return List.of(
                Sgd.of(0.1),
                new Sgd(0.1, 0, false, 0.01),
                new Sgd(0.05, 0.9, false, 0),
                new Sgd(0.05, 0.9, true, 0.02),
                Adam.of(0.01, 0),
                Adam.of(0.01, 0.05),
                new Adam(0.02, 0.5, 0.9, 1e-4, 0),
                AdamW.of(0.01, 0),
                AdamW.of(0.01, 0.3));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void walksAsLibtorch(Optimizer optimizer) {
        walk(optimizer, false, Double.POSITIVE_INFINITY, 0, 3, 3, 5);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void walksAsLibtorchWhenGradientsAreClipped(Optimizer optimizer) {
        walk(optimizer, false, 4, 1, 2, 2, 4, 0);
    }

    /** Where every row is read in every step, lazy updates of a table are the usual ones. */
    @ParameterizedTest
    @MethodSource("optimizers")
    void lazyTablesWalkAsLibtorchWhenAllRowsAreRead(Optimizer optimizer) {
        walk(optimizer, true, Double.POSITIVE_INFINITY, 5, 0, 1, 2, 3, 4, 4);
    }

    private static void walk(Optimizer optimizer, boolean sparse, double largestNorm, int... read) {
        Layout layout = new Layout(TaskSet.all(1));
        new Dense(layout.shared("dense", TaskSet.all(1)), 4, 7, Activation.RELU, 0);
        new Embedding(layout.shared("words", TaskSet.all(1)), ROWS, UNITS, 0);
        try (Parameters parameters = Parameters.initial(layout, 3, RandomSource.standard());
                Gradients gradients = Gradients.of(layout)) {
            Optimizer.State state = optimizer.start(parameters, sparse);
            Torch.scoped(() -> {
                TensorVector leaves = new TensorVector();
                layout.parameters().forEach(parameter -> leaves.push_back(leaf(parameter)));
                TorchOptimizer torch = new TorchOptimizer(optimizer, leaves);
                for (int step = 0; step < STEPS; step++) {
                    double rateFactor = 1 / (1 + step / 5.0);
                    Variables drawn = gradients(step, read.length);
                    write(layout, drawn, read);
                    GradientClipping clipping = new GradientClipping(largestNorm);
                    state.step(gradients, rateFactor, clipping.factor(gradients.norm()));

                    torch.zeroGradients();
                    descend(layout, leaves, drawn, read);
                    if (clipping.clips()) {
                        clip_grad_norm_(leaves, largestNorm);
                    }
                    torch.step(rateFactor);
                    compare(optimizer + " step " + step, layout, leaves);
                }
            });
        }
    }

    /** Gradients of a norm of about 6. */
    private static Variables gradients(int step, int reads) {
        return new Variables(step)
                .normal("dense.weight", 4, 7)
                .normal("dense.bias", 1, 7)
                .normal("words.table", reads, UNITS)
                .scaled("dense.weight", step % 3 == 0 ? 0.1f : 1);
    }

    private static Tensor leaf(Parameter parameter) {
        double[] values = Variables.doubles(parameter.values().toArray());
        return Torch.leaf(values, parameter.spec().rows(), parameter.spec().cols());
    }

    private static void write(Layout layout, Variables drawn, int... read) {
        for (Parameter parameter : layout.parameters()) {
            float[] gradient = drawn.floats(parameter.spec().name());
            if (parameter.spec().table()) {
                Indices indices = new Indices();
                for (int row : read) {
                    indices.add(row);
                }
                Activations rows = Activations.withGradient(UNITS);
                rows.reset(read.length);
                rows.values().write(0, read.length, gradient);
                parameter.rowGradient().set(indices, rows.values());
            } else {
                parameter.gradients().write(0, parameter.spec().rows(), gradient);
            }
        }
    }

    /** Walks back from the sum of parameters times gradients, so that the gradients are those. */
    private static void descend(Layout layout, TensorVector leaves, Variables drawn, int... read) {
        Tensor sum = Torch.matrix(new double[] {0}, 1).sum();
        int place = 0;
        for (Parameter parameter : layout.parameters()) {
            Variables.Variable gradient = drawn.get(parameter.spec().name());
            Tensor leaf = leaves.get(place++);
            Tensor rows = parameter.spec().table() ? leaf.index_select(0, Torch.ids(read, read.length)) : leaf;
            sum = sum.add(rows.mul(Torch.matrix(gradient.values(), gradient.rows(), gradient.cols()))
                    .sum());
        }
        sum.backward();
    }

    private static void compare(String step, Layout layout, TensorVector leaves) {
        int place = 0;
        for (Parameter parameter : layout.parameters()) {
            double[] expected = Torch.values(leaves.get(place++));
            double[] actual = Variables.doubles(parameter.values().toArray());
            DEVIATION.check(step + ", " + parameter.spec().name(), actual, expected, 1);
        }
    }

    @AfterAll
    static void report() {
        System.out.println("Optimisers" + System.lineSeparator() + DEVIATION);
    }
}
