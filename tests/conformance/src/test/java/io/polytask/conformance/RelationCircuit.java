package io.polytask.conformance;

import io.polytask.conformance.Algebra.Doubles;
import io.polytask.conformance.Bench.Task;
import io.polytask.encode.BinaryColumn;
import io.polytask.encode.BinaryEncoder;
import io.polytask.head.Condition;
import io.polytask.head.Head;
import io.polytask.head.HeadSettings;
import io.polytask.layer.Pass;
import io.polytask.layer.Relations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bytedeco.pytorch.Tensor;

/** What the specimens of tasks that are given others are made of: three heads, in the order of their tasks. */
final class RelationCircuit {
    private RelationCircuit() {}

    static RelationBench.Net net(
            List<Head> heads, Forward forward, Consumer<Pass> loss, Map<Task, Condition> conditions) {
        return new RelationBench.Net() {
            @Override
            public List<Head> heads() {
                return heads;
            }

            @Override
            public void forward(Inputs inputs, Pass pass) {
                forward.run(inputs, pass);
            }

            @Override
            public void loss(Pass pass) {
                loss.accept(pass);
            }

            @Override
            public void backward(Pass pass) {
                for (int i = heads.size() - 1; i >= 0; i--) {
                    Task task = Task.values()[i];
                    if (pass.runs(task)) {
                        heads.get(i).backward(pass);
                        if (conditions.containsKey(task)) {
                            conditions.get(task).backward(pass);
                        }
                    }
                }
            }
        };
    }

    /** From the inputs to the logits. */
    interface Forward {
        void run(Inputs inputs, Pass pass);
    }

    /** The losses of the three tasks. */
    interface Account {
        <A> List<A> losses(Algebra<A> algebra, RelationTerms<A> terms);
    }

    static Specimen specimen(String name, Variables variables, RelationBench bench, Account account) {
        Map<String, Doubles> held = new HashMap<>();
        return new Specimen(
                name,
                variables,
                bench,
                v -> account.losses(Algebra.of(v), RelationTerms.ofDoubles(held)).stream()
                        .mapToDouble(loss -> loss.values()[0])
                        .toArray(),
                v -> RelationTerms.joined(
                        account.losses(Algebra.of(v), RelationTerms.ofTensors()).toArray(Tensor[]::new)));
    }

    static Relations chain(boolean stopGradient) {
        return relate(
                relate(Relations.none(), Task.SECOND, Task.TASK, stopGradient), Task.THIRD, Task.SECOND, stopGradient);
    }

    static Relations relate(Relations relations, Task task, Task earlier, boolean stopGradient) {
        return stopGradient ? relations.givenWithoutGradient(task, earlier) : relations.given(task, earlier);
    }

    static <A> A stop(RelationTerms<A> terms, boolean stopGradient, String name, A matrix) {
        return stopGradient ? terms.held(name, matrix) : matrix;
    }

    static <A> A linear(Algebra<A> algebra, String name, A x) {
        return algebra.linear(x, algebra.variable(name + ".weight"), algebra.variable(name + ".bias"));
    }

    static void dense(Variables variables, String name, int inputs, int units) {
        variables.normal(name + ".weight", inputs, units).normal(name + ".bias", 1, units);
    }

    static HeadSettings settings(int inputs, Integer... hidden) {
        return new HeadSettings(inputs, List.of(hidden), 0);
    }

    static BinaryColumn yes(double[] labels) {
        BinaryEncoder encoder = new BinaryEncoder("yes");
        encoder.finish();
        BinaryColumn column = new BinaryColumn(encoder);
        for (double label : labels) {
            column.add(Double.isNaN(label) ? null : label == 1);
        }
        return column;
    }
}
