package io.polytask.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.RowGradient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a circuit. Variables that have the name of a parameter, without that of its scope, are its values; the others are
 * inputs. Each run goes through twice, and each time twice back; it tells of the last time, so that what is left over from the
 * others would show.
 */
final class Bench implements Specimen.Engine {
    /** The tasks of the models here: of most of them, the first one only. */
    enum Task {
        TASK,
        SECOND,
        THIRD
    }

    /** The tasks of what works for each of them. */
    static final List<Task> TASKS = List.of(Task.values());

    private final Circuit.Maker maker;
    private final TaskSet tasks;
    private final int[] offsets;

    /**
     * A bench.
     *
     * @param offsets where the positions of each example begin, and the end of the last; none for one row an example
     */
    Bench(Circuit.Maker maker, int... offsets) {
        this(TaskSet.of(Task.TASK), maker, offsets);
    }

    private Bench(TaskSet tasks, Circuit.Maker maker, int... offsets) {
        this.tasks = tasks;
        this.maker = maker;
        this.offsets = offsets;
    }

    /** A bench for what all tasks share. */
    static Bench ofTasks(Circuit.Maker maker, int... offsets) {
        return new Bench(TaskSet.of(TASKS), maker, offsets);
    }

    @Override
    public Specimen.Outcome run(Variables variables, double[] factors) {
        Layout layout = new Layout(tasks);
        Circuit circuit = maker.apply(tasks.size() == 1 ? layout.head(Task.TASK) : layout.shared("shared", tasks));
        try (Parameters parameters = Parameters.zeros(layout);
                Gradients gradients = Gradients.of(layout)) {
            List<Parameter> declared = layout.parameters().stream()
                    .filter(p -> !p.spec().statistic())
                    .toList();
            assertThat(parameters.count())
                    .isEqualTo(declared.stream().mapToLong(p -> p.spec().size()).sum());
            declared.forEach(p -> p.values().write(0, p.spec().rows(), variables.floats(name(p))));
            pass(circuit, inputs(variables, declared), factors);
            Inputs inputs = inputs(variables, declared);
            double[] outputs = pass(circuit, inputs, factors);
            Map<String, double[]> all = new LinkedHashMap<>();
            declared.forEach(parameter -> all.put(name(parameter), gradient(parameter)));
            inputs.names().forEach(name -> all.put(name, gradient(inputs.matrix(name))));
            assertThat(gradients.firstNotFinite()).isEmpty();
            return new Specimen.Outcome(outputs, all);
        }
    }

    private Inputs inputs(Variables variables, List<Parameter> parameters) {
        List<String> taken = parameters.stream().map(Bench::name).toList();
        Inputs inputs = new Inputs();
        variables.names().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> inputs.add(name, variables.get(name), offsets));
        return inputs;
    }

    private double[] pass(Circuit circuit, Inputs inputs, double[] factors) {
        Pass pass = new Pass(tasks.size(), RandomSource.standard().stream(1));
        pass.train(tasks, 1, 0, 0);
        double[] outputs = circuit.forward(inputs, pass);
        pass.narrow(tasks);
        circuit.backward(Arrays.stream(factors).map(factor -> 1 - factor).toArray(), pass);
        inputs.names().forEach(name -> inputs.matrix(name).closeGradient());
        circuit.backward(factors, pass);
        return outputs;
    }

    /** The name without that of the scope. */
    private static String name(Parameter parameter) {
        String name = parameter.spec().name();
        return name.substring(name.indexOf('.') + 1);
    }

    private static double[] gradient(Activations matrix) {
        return Variables.doubles(matrix.gradients().toArray());
    }

    private static double[] gradient(Parameter parameter) {
        if (!parameter.spec().table()) {
            return Variables.doubles(parameter.gradients().toArray());
        }
        RowGradient gradient = parameter.rowGradient();
        int cols = parameter.spec().cols();
        float[] dense = new float[parameter.spec().size()];
        for (int slot = 0; slot < gradient.size(); slot++) {
            gradient.read(slot, dense, gradient.row(slot) * cols);
        }
        return Variables.doubles(dense);
    }
}
