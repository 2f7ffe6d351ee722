package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.tensor.Activations;
import io.polytask.tensor.ColumnNorm;
import io.polytask.tensor.Images;
import io.polytask.tensor.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Brings each column to mean 0 and variance 1 over the rows of a batch, then multiplies it by a learned scale and adds a
 * learned shift: {@code (x - mean) / sqrt(variance + 1e-5) * scale + shift} (Ioffe, Szegedy: Batch normalization, 2015,
 * <a href="https://arxiv.org/abs/1502.03167">arXiv:1502.03167</a>). The rows of a sequence are the positions of all its
 * examples. Scales begin at 1, shifts at 0.
 *
 * <p>Prediction takes the running mean and variance in place of the batch's: they begin at 0 and 1, go a tenth of the way to
 * what each step has observed (of the variance, its unbiased estimate), as in PyTorch, and are saved with the model. Training on
 * rows of which there is but one, or none, leaves nothing of them but the shift.
 *
 * <p>A larger batch is cut into up to four shards for the workers, by its size alone: shards of at least 128 examples or 512
 * tokens. Each shard is then brought to mean 0 and variance 1 by itself ("ghost" batch normalisation; Hoffer, Hubara,
 * Soudry: Train longer, generalize better, 2017, <a href="https://arxiv.org/abs/1705.08741">arXiv:1705.08741</a>), and the
 * running values follow the shards' mean, weighted by their rows. So the number of threads changes no bit.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class BatchNorm {
    private final Parameter scale; // (1, units), as are the next ones
    private final Parameter shift;
    private final Parameter mean;
    private final Parameter variance;
    private final Activations output; // (rows, units)
    private final Sequence sequence; // over the output
    private final ColumnNorm norm;
    private @Nullable Images images; // over the output
    private @Nullable Activations input; // (rows, units)

    /** A normalisation of rows of this width. */
    public BatchNorm(Scope scope, int units) {
        scale = scope.dense("scale", 1, units, Initializer.constant(1));
        shift = scope.dense("shift", 1, units, Initializer.constant(0));
        mean = scope.statistic("mean", units, Initializer.constant(0));
        variance = scope.statistic("variance", units, Initializer.constant(1));
        output = Activations.withGradient(units);
        sequence = new Sequence(output);
        norm = new ColumnNorm(units);
        scope.watch(output);
    }

    /** The normalised rows. */
    public Activations forward(Activations rows, Pass pass) {
        input = rows;
        output.reset(rows.rows());
        if (pass.training()) {
            norm.measure(rows.values());
            observe(rows.rows());
        } else {
            norm.take(mean.values(), variance.values());
        }
        norm.forward(rows.values(), scale.values(), shift.values(), output.values());
        return output;
    }

    private void observe(int rows) {
        norm.measured(mean.observation().means(), variance.observation().means());
        mean.observation().set(rows);
        variance.observation().set(rows);
    }

    /** The normalised vectors of each position. */
    public Sequence forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        return sequence.follow(positions);
    }

    /** The normalised pixels of each image. */
    public Images forward(Images input, Pass pass) {
        forward(input.activations(), pass);
        Images known = images;
        if (known == null) {
            known = new Images(output, input.shape());
            images = known;
        }
        return known;
    }

    /** From the gradient of the output to those of scale, shift and input. */
    public void backward(Pass pass) {
        Activations rows = CallOrder.afterForward(input);
        norm.backward(rows, scale.values(), output.gradients(), scale.gradients(), shift.gradients());
        output.closeGradient();
    }
}
