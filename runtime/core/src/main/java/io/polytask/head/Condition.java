package io.polytask.head;

import io.polytask.api.Audience;
import io.polytask.layer.Concat;
import io.polytask.layer.Pass;
import io.polytask.layer.Repeat;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a head reads that is given other tasks: a layer's output, and beside it the distributions that the heads of these
 * tasks predict; over a sequence, at each of its positions.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Condition {
    private final int width;
    private final boolean stopGradient;
    private final List<Distribution> distributions = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final Concat concat;
    private final Activations[] rows; // (1 + given), each (batch, width)
    private final Sequence[] sequences; // (1 + given), each (tokens, width)
    private boolean overSequence;

    /**
     * What a head reads.
     *
     * @param width of the layer's output
     * @param stopGradient whether the heads of the given tasks get no gradient
     * @param given the heads of the given tasks, which go forward before and backward after
     */
    public Condition(int width, boolean stopGradient, Head... given) {
        int[] widths = new int[1 + given.length];
        widths[0] = width;
        for (int i = 0; i < given.length; i++) {
            Distribution distribution = given[i].distribution();
            distributions.add(distribution);
            repeats.add(new Repeat(distribution.width()));
            widths[1 + i] = distribution.width();
        }
        this.width = Arrays.stream(widths).sum();
        this.stopGradient = stopGradient;
        concat = new Concat(widths);
        rows = new Activations[widths.length];
        sequences = new Sequence[widths.length];
    }

    /** How many numbers a row or position has. */
    public int width() {
        return width;
    }

    /** The rows of a layer, each with the distributions of its example. */
    public Activations forward(Activations input, Pass pass) {
        overSequence = false;
        rows[0] = input;
        for (int i = 0; i < distributions.size(); i++) {
            rows[1 + i] = read(distributions.get(i).forward());
        }
        return concat.forward(rows);
    }

    /** The positions of a layer, each with the distributions of its example. */
    public Sequence forward(Sequence positions, Pass pass) {
        overSequence = true;
        sequences[0] = positions;
        for (int i = 0; i < distributions.size(); i++) {
            sequences[1 + i] = repeats.get(i).forward(read(distributions.get(i).forward()), positions);
        }
        return concat.forward(sequences);
    }

    private Activations read(Activations distribution) {
        return stopGradient ? distribution.withoutGradient() : distribution;
    }

    /** From the gradient of what the head reads to those of the layer and of the logits of the given tasks. */
    public void backward(Pass pass) {
        concat.backward(pass);
        for (int i = 0; i < distributions.size(); i++) {
            if (overSequence) {
                repeats.get(i).backward();
            }
            if (!stopGradient) {
                distributions.get(i).backward();
            }
        }
    }
}
