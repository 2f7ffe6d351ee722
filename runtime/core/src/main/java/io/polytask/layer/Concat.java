package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Addition;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Sequence;
import java.util.Arrays;

/** Joins rows side by side: of several inputs of rows, or of several sequences over the same positions. */
@Audience(Audience.Group.GENERATED_CODE)
public final class Concat {
    private final Activations output; // (rows, sum of the widths)
    private final Sequence sequence; // over the output
    private final Part[] parts;
    private final Activations[] inputs; // (widths), each (rows, width)

    /** A join of as many inputs as there are widths, in their order. */
    public Concat(int... widths) {
        output = Activations.withGradient(Arrays.stream(widths).sum());
        sequence = new Sequence(output);
        inputs = new Activations[widths.length];
        parts = new Part[widths.length];
        int from = 0;
        for (int i = 0; i < widths.length; i++) {
            parts[i] = new Part(output, from, widths[i]);
            from += widths[i];
        }
    }

    /** The joined rows of two inputs; up to four, no call makes an array. */
    public Activations forward(Activations first, Activations second) {
        inputs[0] = first;
        inputs[1] = second;
        return join();
    }

    /** The joined rows of three inputs. */
    public Activations forward(Activations first, Activations second, Activations third) {
        inputs[2] = third;
        return forward(first, second);
    }

    /** The joined rows of four inputs. */
    public Activations forward(Activations first, Activations second, Activations third, Activations fourth) {
        inputs[3] = fourth;
        return forward(first, second, third);
    }

    /** The joined rows. */
    public Activations forward(Activations... rows) {
        System.arraycopy(rows, 0, inputs, 0, inputs.length);
        return join();
    }

    /** The joined vectors of each position, of two inputs; up to three, no call makes an array. */
    public Sequence forward(Sequence first, Sequence second) {
        forward(first.activations(), second.activations());
        return sequence.follow(first);
    }

    /** The joined vectors of each position, of three inputs. */
    public Sequence forward(Sequence first, Sequence second, Sequence third) {
        forward(first.activations(), second.activations(), third.activations());
        return sequence.follow(first);
    }

    /** The joined vectors of each position. */
    public Sequence forward(Sequence... sequences) {
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = sequences[i].activations();
        }
        join();
        return sequence.follow(sequences[0]);
    }

    private Activations join() {
        output.reset(inputs[0].rows());
        for (int i = 0; i < inputs.length; i++) {
            parts[i].join(inputs[i]);
        }
        return output;
    }

    /** What {@link #forward} writes. */
    public Activations output() {
        return output;
    }

    /** From the gradient of the joined rows to those of the inputs. */
    public void backward(Pass pass) {
        MatrixView gradients = output.gradients();
        for (int i = 0; i < inputs.length; i++) {
            Activations input = CallOrder.afterForward(inputs[i]);
            if (input.needsGradient()) {
                parts[i].split(input, gradients.rows());
            }
        }
        output.closeGradient();
    }

    /** The columns of the output that one input fills. */
    private static final class Part {
        private final MatrixView values; // (rows, width)
        private final MatrixView gradients; // (rows, width)
        private final Addition addition;

        Part(Activations output, int from, int width) {
            values = output.values().columns(from, width);
            gradients = output.gradients().columns(from, width);
            addition = new Addition(width);
        }

        void join(Activations input) {
            values.reset(input.rows());
            values.set(input.values());
        }

        void split(Activations input, int rows) {
            gradients.reset(rows);
            float keep = input.openGradient();
            addition.add(gradients, keep, input.gradients());
        }
    }
}
