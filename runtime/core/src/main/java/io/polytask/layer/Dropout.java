package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Addition;
import io.polytask.tensor.DropoutMask;
import io.polytask.tensor.Images;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * In training, sets a share of its input to zero and divides the rest by the share that is kept, so that prediction needs no
 * change ("inverted" dropout; Srivastava, Hinton, Krizhevsky, Sutskever, Salakhutdinov 2014,
 * <a href="https://jmlr.org/papers/v15/srivastava14a.html">JMLR 15</a>).
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Dropout {
    private final Activations output; // (rows, units)
    private final Sequence sequence; // over the output
    private final DropoutMask mask;
    private final Addition addition;
    private @Nullable Images images; // over the output
    private @Nullable Activations input; // (rows, units)

    /**
     * A dropout.
     *
     * @param units width of the input
     * @param rate share that is set to zero, in [0, 1)
     */
    public Dropout(int units, double rate) {
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        mask = new DropoutMask(units, rate);
        addition = new Addition(units);
    }

    /** The thinned rows. */
    public Activations forward(Activations rows, Pass pass) {
        input = rows;
        output.reset(rows.rows());
        mask.draw(output.rows(), pass.training(), pass.random());
        output.values().set(rows.values());
        mask.multiply(output.values());
        return output;
    }

    /** The thinned vectors of each position. */
    public Sequence forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return sequence.follow(positions);
    }

    /** The thinned pixels of each image. */
    public Images forward(Images input, Pass pass) {
        forward(input.activations(), pass);
        Images known = images;
        if (known == null) {
            known = new Images(output, input.shape());
            images = known;
        }
        return known;
    }

    /** From the gradient of the output to that of the input. */
    public void backward(Pass pass) {
        Activations rows = CallOrder.afterForward(input);
        if (rows.needsGradient()) {
            mask.multiply(output.gradients());
            float keep = rows.openGradient();
            addition.add(output.gradients(), keep, rows.gradients());
        }
        output.closeGradient();
    }
}
