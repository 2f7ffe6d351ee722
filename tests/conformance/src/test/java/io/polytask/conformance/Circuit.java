package io.polytask.conformance;

import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Matrix;
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
        Matrix run(Inputs inputs, Pass pass);
    }

    /** A layer: its outputs are the values of the matrix that it writes. */
    static Circuit of(Forward forward, Consumer<Pass> backward) {
        return new Circuit() {
            private Matrix output;

            @Override
            public double[] forward(Inputs inputs, Pass pass) {
                output = forward.run(inputs, pass);
                return Variables.doubles(output.values().toArray());
            }

            @Override
            public void backward(double[] factors, Pass pass) {
                output.openGradient();
                if (factors.length > 0) {
                    output.gradients().write(0, output.rows(), Variables.floats(factors));
                }
                backward.accept(pass);
            }
        };
    }

    /** What makes a circuit, its parameters declared in the scope. */
    interface Maker extends Function<Scope, Circuit> {}
}
