package io.polytask.head;

import io.polytask.tensor.Blocks;
import io.polytask.tensor.Exponential;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Products;
import io.polytask.tensor.Segments;
import io.polytask.tensor.TimeMajorOrder;
import io.polytask.tensor.TimeStep;
import io.polytask.tensor.Transposed;
import java.util.Arrays;

/**
 * The sums of {@link Lattice} for all texts of a batch at once, in floats that are scaled at each token so that they add up
 * to 1 (Rabiner 1989, <a href="https://doi.org/10.1109/5.18626">doi:10.1109/5.18626</a>): a step is one product of matrices
 * for all texts that are long enough, and so is the sum over all pairs of tags. Where a float cannot hold what is left of a
 * text's sequences, it tells so, and the text takes no part.
 */
final class ForwardBackward {
    /**
     * The least scale that is trusted. {@link Exponential} takes nothing for smaller than 8e-20, which beside this is
     * nothing, also of hundreds of tags.
     */
    private static final float LEAST = 1e-10f;

    private final int tags;
    private final Blocks blocks;
    private final TimeMajorOrder order = new TimeMajorOrder();
    private final TimeStep beginning = new TimeStep(false);
    private final Exponential exponential = new Exponential();
    private final MatrixView energies; // (tokens, tags): exponentials of the logits, start and end among them
    private final MatrixView before; // (tokens, tags): the scaled sums of the token before
    private final MatrixView sums; // (tokens, tags): the scaled sums; in the end the tags' probabilities
    private final MatrixView returns; // (tokens, tags): what a token hands back to the one before it
    private final MatrixView handed; // (tokens, tags): what it has been handed
    private final MatrixView weights; // (tags, tags): exponentials of the transitions
    private final Transposed weightsBack; // (tags, tags)
    private final MatrixView pairs; // (tags, tags): how many times each pair is expected
    private final float[] start; // (tags)
    private final float[] end; // (tags)
    private final float[] next; // (tags, tags)
    private final float[] energy; // (block, tags)
    private final float[] sum; // (block, tags)
    private final float[] hand; // (block, tags)
    private float[] inverses = {}; // (tokens): of the scales
    private double[] logSums = {}; // (texts)
    private float[] parts = {}; // (texts): 1 for those that take part in the backward pass, 0 for the others
    private float largest;

    ForwardBackward(int tags) {
        this.tags = tags;
        blocks = new Blocks(tags);
        energies = MatrixView.growing(tags);
        before = MatrixView.growing(tags);
        sums = MatrixView.growing(tags);
        returns = MatrixView.growing(tags);
        handed = MatrixView.growing(tags);
        weights = MatrixView.growing(tags);
        weights.reset(tags);
        weightsBack = new Transposed(tags);
        pairs = MatrixView.growing(tags);
        pairs.reset(tags);
        start = new float[tags];
        end = new float[tags];
        next = new float[tags * tags];
        energy = blocks.array();
        sum = blocks.array();
        hand = blocks.array();
    }

    /** Takes the potentials; what is forbidden weighs exactly 0. */
    void set(Potentials potentials) {
        narrow(potentials.start(), start);
        narrow(potentials.end(), end);
        narrow(potentials.next(), next);
        largest = 0;
        for (float value : next) {
            largest = Math.max(largest, value);
        }
        for (int i = 0; i < next.length; i++) {
            next[i] -= largest;
        }
        exponential.apply(next, next, next.length);
        for (int i = 0; i < next.length; i++) {
            next[i] = potentials.next()[i] == Double.NEGATIVE_INFINITY ? 0 : next[i];
        }
        weights.write(0, tags, next);
        weightsBack.of(weights);
    }

    private static void narrow(double[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) from[i];
        }
    }

    /** Sums from the first tokens to the last. */
    void forward(MatrixView logits, Segments segments) {
        order.set(segments);
        int total = order.total();
        energies.reset(total);
        before.reset(total);
        sums.reset(total);
        order.gather(logits, energies);
        if (inverses.length < total) {
            inverses = new float[total];
        }
        int texts = order.rows(0);
        if (logSums.length < texts) {
            logSums = new double[texts];
            parts = new float[texts];
        }
        Arrays.fill(logSums, 0, texts, 0);
        for (int step = 0; step < order.steps(); step++) {
            if (step == 0) {
                beginning.go(order, 0);
                beginning.begin(before);
            } else {
                Products.multiplyRows(before, order.first(step), weights, 0, sums, order.first(step), order.rows(step));
            }
            forward(step);
        }
    }

    private void forward(int step) {
        int rows = order.rows(step);
        int going = order.rows(step + 1);
        for (int at = 0; at < rows; at += blocks.rows()) {
            int row = order.first(step) + at;
            int count = blocks.count(at, rows);
            energies.read(row, count, energy);
            bound(step, at, count, going);
            exponential.apply(energy, energy, count * tags);
            clear(step, at, count, going);
            if (step == 0) {
                System.arraycopy(energy, 0, sum, 0, count * tags);
            } else {
                sums.read(row, count, sum);
                multiply(sum, energy, count * tags);
            }
            for (int r = 0; r < count; r++) {
                scale(r, row, at);
            }
            energies.write(row, count, energy);
            sums.write(row, count, sum);
            int on = Math.min(count, going - at);
            if (on > 0) {
                before.write(order.first(step + 1) + at, on, sum);
            }
        }
    }

    /** Adds what the first and the last token have beyond their logits, and makes the largest of each row 0. */
    private void bound(int step, int at, int count, int going) {
        for (int r = 0; r < count; r++) {
            int from = r * tags;
            if (step == 0) {
                add(start, from);
            }
            if (at + r >= going) {
                add(end, from);
            }
            float maximum = Float.NEGATIVE_INFINITY;
            for (int i = from; i < from + tags; i++) {
                maximum = Math.max(maximum, energy[i]);
            }
            for (int i = from; i < from + tags; i++) {
                energy[i] -= maximum;
            }
            logSums[at + r] += maximum;
        }
    }

    private void add(float[] values, int from) {
        for (int i = 0; i < tags; i++) {
            energy[from + i] += values[i];
        }
    }

    /** Takes out the tags that a text may not begin or end with: their exponentials are small, but not 0. */
    private void clear(int step, int at, int count, int going) {
        for (int r = 0; r < count; r++) {
            if (step == 0) {
                clear(start, r * tags);
            }
            if (at + r >= going) {
                clear(end, r * tags);
            }
        }
    }

    private void clear(float[] values, int from) {
        for (int i = 0; i < tags; i++) {
            if (values[i] == Float.NEGATIVE_INFINITY) {
                energy[from + i] = 0;
            }
        }
    }

    private static void multiply(float[] to, float[] factors, int count) {
        for (int i = 0; i < count; i++) {
            to[i] *= factors[i];
        }
    }

    private void scale(int r, int row, int at) {
        float total = 0;
        for (int i = r * tags; i < (r + 1) * tags; i++) {
            total += sum[i];
        }
        boolean known = total > LEAST;
        float inverse = known ? 1 / total : 0;
        for (int i = r * tags; i < (r + 1) * tags; i++) {
            sum[i] = known ? sum[i] * inverse : 0;
        }
        inverses[row + r] = inverse;
        logSums[at + r] += known ? Math.log(total) : Double.NaN;
    }

    /** The logarithm of a text's Z; NaN if a float could not hold it. */
    double logZ(int text, int length) {
        return logSums[order.row(text)] + (length - 1.0) * largest;
    }

    /** Says whether a text takes part in the backward pass. */
    void include(int text, boolean included) {
        parts[order.row(text)] = included ? 1 : 0;
    }

    /** Goes back to the first tokens: the probabilities of the tags at each token, and of all pairs of tags. */
    void backward(MatrixView probabilities) {
        returns.reset(order.total());
        handed.reset(order.total());
        for (int step = order.steps() - 1; step >= 0; step--) {
            int going = order.rows(step + 1);
            if (going > 0) {
                Products.multiplyRows(
                        returns, order.first(step + 1), weightsBack.matrix(), 0, handed, order.first(step), going);
            }
            backward(step, going);
        }
        Products.multiplyTransposedLeft(before, returns, 0, pairs);
        order.scatter(sums, probabilities);
    }

    private void backward(int step, int going) {
        int rows = order.rows(step);
        for (int at = 0; at < rows; at += blocks.rows()) {
            int row = order.first(step) + at;
            int count = blocks.count(at, rows);
            energies.read(row, count, energy);
            sums.read(row, count, sum);
            handed.read(row, count, hand);
            for (int r = 0; r < count; r++) {
                if (at + r >= going) {
                    Arrays.fill(hand, r * tags, (r + 1) * tags, parts[at + r]);
                }
            }
            multiply(sum, hand, count * tags);
            for (int r = 0; r < count; r++) {
                float inverse = inverses[row + r];
                for (int i = r * tags; i < (r + 1) * tags; i++) {
                    energy[i] *= inverse * hand[i];
                }
            }
            sums.write(row, count, sum);
            returns.write(row, count, energy);
        }
    }

    /** How many times each pair of tags is expected, over the texts that take part. */
    void readPairs(float[] to) {
        pairs.read(0, tags, to);
        for (int i = 0; i < to.length; i++) {
            to[i] *= next[i];
        }
    }
}
