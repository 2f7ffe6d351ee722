package io.polytask.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.conformance.Bench.Task;
import io.polytask.head.Head;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.Relations;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs the heads of three tasks that are given others: the outputs are their mean losses. They go back together, and once
 * more one by one after one way forward, whose gradients must add up to the same.
 */
final class RelationBench implements Specimen.Engine {
    private static final TaskSet ALL = TaskSet.of(Bench.TASKS);

    private final Relations relations;
    private final Function<Layout, Net> maker;
    private final Map<String, int[]> offsets;

    /** The heads of all tasks, wired as generated code does it. */
    interface Net {
        List<Head> heads();

        void forward(Inputs inputs, Pass pass);

        void loss(Pass pass);

        void backward(Pass pass);
    }

    /**
     * A bench.
     *
     * @param offsets of inputs that are sequences
     */
    RelationBench(Relations relations, Map<String, int[]> offsets, Function<Layout, Net> maker) {
        this.relations = relations;
        this.offsets = offsets;
        this.maker = maker;
    }

    @Override
    public Specimen.Outcome run(Variables variables, double[] factors) {
        Layout layout = new Layout(ALL, relations);
        Net net = maker.apply(layout);
        try (Parameters parameters = Parameters.zeros(layout);
                Gradients gradients = Gradients.of(layout)) {
            List<Parameter> declared = layout.parameters();
            assertThat(parameters.count())
                    .isEqualTo(declared.stream().mapToLong(p -> p.spec().size()).sum());
            declared.forEach(p -> p.values()
                    .write(0, p.spec().rows(), variables.floats(p.spec().name())));
            Inputs inputs = inputs(variables, declared);
            Pass pass = new Pass(Bench.TASKS.size(), RandomSource.standard().stream(1), relations);
            double[] losses = forward(net, inputs, pass, factors);
            net.backward(pass);
            Map<String, double[]> together = gradients(declared, inputs, ParameterSpec.SHARED);
            inputs.names().forEach(name -> inputs.matrix(name).closeGradient());
            forward(net, inputs, pass, factors);
            Map<String, double[]> sums = new LinkedHashMap<>();
            for (Task task : Bench.TASKS) {
                gradients.clearShared();
                pass.narrow(TaskSet.of(task));
                net.backward(pass);
                gradients(declared, inputs, task.ordinal())
                        .forEach((name, own) -> sums.merge(name, own, RelationBench::sum));
                inputs.names().forEach(name -> inputs.matrix(name).closeGradient());
            }
            together.forEach((name, all) -> assertThat(sums.get(name)).as(name).containsExactly(all, within(2e-5)));
            assertThat(gradients.firstNotFinite()).isEmpty();
            return new Specimen.Outcome(losses, together);
        }
    }

    private static double[] forward(Net net, Inputs inputs, Pass pass, double[] factors) {
        pass.train(ALL, 1, 0, 0);
        net.forward(inputs, pass);
        net.loss(pass);
        double[] losses = new double[factors.length];
        for (Head head : net.heads()) {
            pass.losses().set(head.task(), head.labelWeight(), factors[head.task()]);
            losses[head.task()] = head.labelWeight() == 0 ? 0 : head.lossSum() / head.labelWeight();
        }
        return losses;
    }

    /** Those of what is shared and of what is one task's own, which other ways back leave as it is; or those of all. */
    private static Map<String, double[]> gradients(List<Parameter> declared, Inputs inputs, int task) {
        Map<String, double[]> all = new LinkedHashMap<>();
        for (Parameter parameter : declared) {
            int owner = parameter.spec().task();
            if (task == ParameterSpec.SHARED || owner == ParameterSpec.SHARED || owner == task) {
                all.put(
                        parameter.spec().name(),
                        Variables.doubles(parameter.gradients().toArray()));
            }
        }
        inputs.names()
                .forEach(name -> all.put(
                        name, Variables.doubles(inputs.matrix(name).gradients().toArray())));
        return all;
    }

    private static double[] sum(double[] first, double[] second) {
        double[] sum = first.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += second[i];
        }
        return sum;
    }

    private Inputs inputs(Variables variables, List<Parameter> parameters) {
        List<String> taken = parameters.stream().map(p -> p.spec().name()).toList();
        Inputs inputs = new Inputs();
        variables.names().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> inputs.add(name, variables.get(name), offsets.getOrDefault(name, new int[0])));
        return inputs;
    }
}
