package io.polytask.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Activation;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.sharing.PerTask;
import io.polytask.sharing.SharedPrivate;
import io.polytask.tensor.Activations;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.Test;

/**
 * Shared and private layers with their adversary: the gradients, which are those of no single loss, against finite differences of
 * its parts, and against libtorch. Three tasks have their labels on different rows of six.
 */
final class SharedPrivateTest {
    private static final int ROWS = 6;
    private static final int INPUTS = 3;
    private static final int UNITS = 2;
    private static final int TASKS = Bench.TASKS.size();
    private static final double ADVERSARY = 0.7;
    private static final double ORTHOGONALITY = 0.9;
    private static final double[] WEIGHTS = {1, 0.5, 2};
    private static final boolean[][] LABELLED = {
        {true, true, false, false, false, true},
        {false, false, true, true, true, true},
        {false, true, false, false, true, false}
    };
    private static final double STEP = 1e-6;

    private final Variables variables = variables();
    /** What each output counts, zero in the rows without a label. */
    private final double[] factors = factors();

    private static Variables variables() {
        Variables variables = new Variables(3)
                .normal("x", ROWS, INPUTS)
                .normal("shared.weight", INPUTS, UNITS)
                .normal("shared.bias", 1, UNITS)
                .normal("adversary.weight", UNITS, TASKS)
                .normal("adversary.bias", 1, TASKS);
        for (int task = 0; task < TASKS; task++) {
            variables.normal("task" + task + ".weight", INPUTS, UNITS).normal("task" + task + ".bias", 1, UNITS);
        }
        return variables;
    }

    private static double[] factors() {
        double[] factors = new Variables(4).normal("f", TASKS * ROWS, 2 * UNITS).of("f");
        for (int i = 0; i < factors.length; i++) {
            int row = i / (2 * UNITS);
            factors[i] = LABELLED[row / ROWS][row % ROWS] ? factors[i] : 0;
        }
        return factors;
    }

    private static int labels(int task) {
        int count = 0;
        for (boolean labelled : LABELLED[task]) {
            count += labelled ? 1 : 0;
        }
        return count;
    }

    private double[] dense(String name) {
        return Formula.dense(
                variables.of("x"), variables.of(name + ".weight"), variables.of(name + ".bias"), Math::tanh);
    }

    /** The outputs times their factors, and the products of the shared with the private values. */
    private double descended() {
        double[] shared = dense("shared");
        double sum = 0;
        for (int task = 0; task < TASKS; task++) {
            double[] own = dense("task" + task);
            int n = labels(task);
            double[] product = new double[UNITS * UNITS];
            for (int row = 0; row < ROWS; row++) {
                for (int unit = 0; unit < UNITS; unit++) {
                    int at = (task * ROWS + row) * 2 * UNITS + unit;
                    sum += factors[at] * shared[row * UNITS + unit] + factors[at + UNITS] * own[row * UNITS + unit];
                    for (int other = 0; other < UNITS && LABELLED[task][row]; other++) {
                        product[unit * UNITS + other] += shared[row * UNITS + unit] * own[row * UNITS + other] / n;
                    }
                }
            }
            for (double value : product) {
                sum += ORTHOGONALITY * WEIGHTS[task] * value * value;
            }
        }
        return sum;
    }

    /** The adversary's cross-entropy. */
    private double crossEntropy() {
        double[] logits = Formula.dense(
                dense("shared"), variables.of("adversary.weight"), variables.of("adversary.bias"), z -> z);
        double sum = 0;
        for (int task = 0; task < TASKS; task++) {
            for (int row = 0; row < ROWS; row++) {
                double all = 0;
                for (int other = 0; other < TASKS; other++) {
                    all += Math.exp(logits[row * TASKS + other]);
                }
                double loss = Math.log(all) - logits[row * TASKS + task];
                sum += LABELLED[task][row] ? ADVERSARY * WEIGHTS[task] / labels(task) * loss : 0;
            }
        }
        return sum;
    }

    private static double sign(String name) {
        return name.startsWith("adversary") ? 1 : -1;
    }

    private double atStep(String name, int place, double step) {
        double value = variables.of(name)[place];
        variables.of(name)[place] = value + step;
        double sum = descended() + sign(name) * crossEntropy();
        variables.of(name)[place] = value;
        return sum;
    }

    @Test
    void theGradientsAreThoseOfFiniteDifferences() {
        Map<String, double[]> gradients = gradients();
        for (String name : variables.names()) {
            double[] gradient = gradients.get(name);
            for (int i = 0; i < gradient.length; i++) {
                double slope = (atStep(name, i, STEP) - atStep(name, i, -STEP)) / (2 * STEP);
                assertThat(gradient[i]).as("%s %d", name, i).isCloseTo(slope, within(2e-5));
            }
        }
    }

    @Test
    void theGradientsAreThoseOfLibtorch() {
        Map<String, double[]> gradients = gradients();
        Torch.scoped(() -> {
            Map<String, Tensor> leaves = Torch.leaves(variables);
            Tensor x = leaves.get("x");
            Tensor shared = torchDense(leaves, "shared", x);
            Tensor loss = torch.zeros(1);
            Tensor logits =
                    shared.detach().matmul(leaves.get("adversary.weight")).add(leaves.get("adversary.bias"));
            Tensor reversed = shared.matmul(leaves.get("adversary.weight").detach())
                    .add(leaves.get("adversary.bias").detach());
            for (int task = 0; task < TASKS; task++) {
                Tensor own = torchDense(leaves, "task" + task, x);
                Tensor factor = Torch.matrix(factors, TASKS * ROWS, 2 * UNITS).narrow(0, (long) task * ROWS, ROWS);
                Tensor output = torch.cat(new TensorVector(shared, own), 1);
                Tensor mask = mask(task);
                Tensor product = shared.mul(mask).t().matmul(own.mul(mask)).mul(new Scalar(1.0 / labels(task)));
                Tensor told = torch.log_softmax(logits, 1)
                        .narrow(1, task, 1)
                        .mul(mask)
                        .sum();
                Tensor toldBack = torch.log_softmax(reversed, 1)
                        .narrow(1, task, 1)
                        .mul(mask)
                        .sum();
                double share = ADVERSARY * WEIGHTS[task] / labels(task);
                loss = loss.add(output.mul(factor).sum())
                        .add(product.mul(product).sum().mul(new Scalar(ORTHOGONALITY * WEIGHTS[task])))
                        .add(told.mul(new Scalar(-share)))
                        .add(toldBack.mul(new Scalar(share)));
            }
            loss.sum().backward();
            leaves.forEach((name, leaf) ->
                    assertThat(gradients.get(name)).as(name).containsExactly(Torch.gradient(leaf), within(1e-5)));
        });
    }

    private static Tensor torchDense(Map<String, Tensor> leaves, String name, Tensor x) {
        return torch.tanh(x.matmul(leaves.get(name + ".weight")).add(leaves.get(name + ".bias")));
    }

    private static Tensor mask(int task) {
        double[] mask = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            mask[row] = LABELLED[task][row] ? 1 : 0;
        }
        return Torch.matrix(mask, ROWS, 1);
    }

    private Map<String, double[]> gradients() {
        TaskSet tasks = TaskSet.of(Bench.TASKS);
        Layout layout = new Layout(tasks);
        SharedPrivate layer = new SharedPrivate(
                layout.shared("layer", tasks), INPUTS, UNITS, Activation.TANH, 0, ADVERSARY, ORTHOGONALITY);
        Activations x = Activations.withGradient(INPUTS);
        Map<String, double[]> found = new LinkedHashMap<>();
        try (Parameters parameters = Parameters.zeros(layout);
                Gradients gradients = Gradients.of(layout)) {
            assertThat(parameters.count())
                    .isEqualTo(3L * (INPUTS + 1) * UNITS + (INPUTS + 1) * UNITS + (UNITS + 1) * TASKS);
            List<Parameter> all = layout.parameters();
            all.forEach(p -> p.values().write(0, p.spec().rows(), variables.floats(name(p))));
            Pass pass = new Pass(TASKS, RandomSource.standard().stream(1));
            pass.train(tasks, 1, 0, 0);
            x.reset(ROWS);
            x.values().write(0, ROWS, variables.floats("x"));
            PerTask<Activations> outputs = layer.forward(x, pass);
            for (int task = 0; task < TASKS; task++) {
                pass.losses().set(task, labels(task), WEIGHTS[task]);
                Activations output = outputs.of(Bench.TASKS.get(task));
                assertThat(output.openGradient()).isZero();
                int size = ROWS * 2 * UNITS;
                output.gradients()
                        .write(0, ROWS, Variables.floats(Arrays.copyOfRange(factors, task * size, (task + 1) * size)));
            }
            layer.backward(pass);
            all.forEach(p -> found.put(name(p), Variables.doubles(p.gradients().toArray())));
            found.put("x", Variables.doubles(x.gradients().toArray()));
            assertThat(gradients.firstNotFinite()).isEmpty();
        }
        return found;
    }

    private static String name(Parameter parameter) {
        String name = parameter.spec().name();
        return name.substring(name.indexOf('.') + 1);
    }
}
