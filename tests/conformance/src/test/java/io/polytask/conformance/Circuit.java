package io.polytask.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.sharing.PerTask;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A layer or head of the engine, wired up to stand alone. */
interface Circuit {
    /** From the inputs to the outputs. */
    double[] forward(Inputs inputs, Pass pass);

    /** Back from the gradients of the outputs. */
    void backward(double[] factors, Pass pass);

    /** How a layer reads the inputs. */
    interface Forward {
        Activations run(Inputs inputs, Pass pass);
    }

    /** A layer: its outputs are the values of the matrix that it writes. */
    static Circuit of(Forward forward, Consumer<Pass> backward) {
        return new Circuit() {
            private Activations output;

            @Override
            public double[] forward(Inputs inputs, Pass pass) {
                output = forward.run(inputs, pass);
                return Variables.doubles(output.values().toArray());
            }

            @Override
            public void backward(double[] factors, Pass pass) {
                assertThat(output.openGradient()).isZero();
                if (factors.length > 0) {
                    output.gradients().write(0, output.rows(), Variables.floats(factors));
                }
                backward.accept(pass);
            }
        };
    }

    /** How a layer that gives each task a value of its own reads the inputs. */
    interface SharingForward {
        PerTask<Activations> run(Inputs inputs, Pass pass);
    }

    /** The same for sequences. */
    interface SharingSequences {
        PerTask<Sequence> run(Inputs inputs, Pass pass);
    }

    /** A sharing layer over rows. */
    static Circuit ofTasks(SharingForward forward, Consumer<Pass> backward) {
        return ofMatrices(
                (inputs, pass) -> {
                    PerTask<Activations> outputs = forward.run(inputs, pass);
                    return Bench.TASKS.stream().map(outputs::of).toList();
                },
                backward);
    }

    /** A sharing layer over sequences. */
    static Circuit ofTaskSequences(SharingSequences forward, Consumer<Pass> backward) {
        return ofMatrices(
                (inputs, pass) -> {
                    PerTask<Sequence> outputs = forward.run(inputs, pass);
                    return Bench.TASKS.stream()
                            .map(outputs::of)
                            .map(Sequence::activations)
                            .toList();
                },
                backward);
    }

    /** A sharing layer: its outputs are the values of the matrices of all tasks, one task after the other. */
    private static Circuit ofMatrices(BiFunction<Inputs, Pass, List<Activations>> forward, Consumer<Pass> backward) {
        return new Circuit() {
            private List<Activations> outputs = List.of();

            @Override
            public double[] forward(Inputs inputs, Pass pass) {
                outputs = forward.apply(inputs, pass);
                return outputs.stream()
                        .flatMapToDouble(output ->
                                Arrays.stream(Variables.doubles(output.values().toArray())))
                        .toArray();
            }

            @Override
            public void backward(double[] factors, Pass pass) {
                int from = 0;
                for (Activations output : outputs) {
                    int size = output.rows() * output.cols();
                    assertThat(output.openGradient()).isZero();
                    float[] part = Variables.floats(Arrays.copyOfRange(factors, from, from + size));
                    output.gradients().write(0, output.rows(), part);
                    from += size;
                }
                backward.accept(pass);
            }
        };
    }

    /** What makes a circuit, its parameters declared in the scope. */
    interface Maker extends Function<Scope, Circuit> {}
}
