package io.polytask.head;

import io.polytask.layer.Scope;
import io.polytask.layer.Transitions;
import io.polytask.tag.TagScheme;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The loss of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): of a text, the negative logarithm of
 * the probability of its tags. The loss of a batch is the sum over its texts divided by the number of their labelled tokens,
 * so that it is of the scale of a softmax at each token, and of the other tasks' means, however long the texts are.
 *
 * <p>Sequences that the scheme of the tags forbids are no part of the sum over all sequences, in training as in prediction
 * (masked CRF; Wei, Qi, Sproat, Gao, Chen, Huang, Song, Wang 2021): the probabilities are of what can be predicted. A text
 * whose own tags break the scheme is measured over all sequences instead, so that its loss is finite.
 *
 * <p>Where tags of a text are missing, its loss is that of all sequences that agree with the others (Tsuboi et al. 2008). A
 * text without any, or without tokens, costs nothing and counts for nothing.
 */
final class ChainLoss {
    private final int tags;
    private final Transitions transitions;
    private final @Nullable TagScheme scheme;
    private final LossSums tally;
    private final Potentials potentials;
    private final Potentials unbound;
    private final ForwardBackward batch;
    private final Lattice lattice = new Lattice();
    private final float[] byStart;
    private final float[] byNext;
    private final float[] byEnd;
    private float[] logits = {};
    private float[] gradients = {};

    ChainLoss(Scope scope, int tags, @Nullable TagScheme scheme, LossSums tally) {
        this.tags = tags;
        this.scheme = scheme;
        this.tally = tally;
        transitions = new Transitions(scope, tags);
        potentials = new Potentials(tags);
        unbound = new Potentials(tags);
        batch = new ForwardBackward(tags);
        byStart = new float[tags];
        byNext = new float[tags * tags];
        byEnd = new float[tags];
    }

    /** The transitions as they are now, in an object of their own. */
    Potentials potentials() {
        Potentials now = new Potentials(tags);
        now.read(transitions, new float[tags * tags]);
        now.forbid(scheme);
        return now;
    }

    /**
     * Counts the losses of texts, and leaves the gradients of their sum at the logits.
     *
     * @param places a tag for each token, below 0 where it is missing
     */
    void run(Activations rows, Segments segments, int[] places) {
        tally.clear();
        rows.openGradient();
        unbound.read(transitions, byNext);
        potentials.read(transitions, byNext);
        potentials.forbid(scheme);
        batch.set(potentials);
        batch.forward(rows.values(), segments);
        for (int text = 0; text < segments.size(); text++) {
            if (segments.length(text) > 0) {
                batch.share(text, isPlain(segments, text, places));
            }
        }
        batch.backward(rows.gradients());
        batch.readPairs(byNext);
        Arrays.fill(byStart, 0);
        Arrays.fill(byEnd, 0);
        for (int text = 0; text < segments.size(); text++) {
            if (segments.length(text) > 0) {
                text(rows, segments.start(text), segments.end(text), text, isPlain(segments, text, places), places);
            }
        }
    }

    /** Whether all tags of a text are there and allowed, and its sum fits a float. */
    private boolean isPlain(Segments segments, int text, int[] places) {
        int from = segments.start(text);
        int to = segments.end(text);
        return labelled(places, from, to) == to - from
                && potentials.allow(places, from, to)
                && !Double.isNaN(batch.logZ(text, to - from));
    }

    private static int labelled(int[] places, int from, int to) {
        int labelled = 0;
        for (int i = from; i < to; i++) {
            labelled += places[i] >= 0 ? 1 : 0;
        }
        return labelled;
    }

    private void text(Activations rows, int from, int to, int text, boolean plain, int[] places) {
        int length = to - from;
        if (logits.length < length * tags) {
            logits = new float[length * tags];
            gradients = new float[length * tags];
        }
        rows.values().read(from, length, logits);
        if (plain) {
            rows.gradients().read(from, length, gradients);
            tally.add(batch.logZ(text, length) - score(from, to, places), length);
            subtract(from, to, places);
        } else {
            Arrays.fill(gradients, 0, length * tags, 0);
            int labelled = labelled(places, from, to);
            if (labelled > 0) {
                tally.add(exactly(from, to, places), labelled);
            }
        }
        for (int j = 0; j < tags; j++) {
            byStart[j] += gradients[j];
            byEnd[j] += gradients[(length - 1) * tags + j];
        }
        rows.gradients().write(from, length, gradients);
    }

    /** The score of a text's own tags. */
    private double score(int from, int to, int[] places) {
        double score = unbound.start()[places[from]] + unbound.end()[places[to - 1]];
        for (int i = from; i < to; i++) {
            score += logits[(i - from) * tags + places[i]];
            score += i == from ? 0 : unbound.next()[places[i - 1] * tags + places[i]];
        }
        return score;
    }

    private void subtract(int from, int to, int[] places) {
        for (int i = from; i < to; i++) {
            gradients[(i - from) * tags + places[i]] -= 1;
            if (i > from) {
                byNext[places[i - 1] * tags + places[i]] -= 1;
            }
        }
    }

    /** The loss of a text with gaps, or against the scheme, or of extreme potentials. */
    private double exactly(int from, int to, int[] places) {
        boolean lawful = sum(potentials, from, to, places, true) != Double.NEGATIVE_INFINITY;
        Potentials chosen = lawful ? potentials : unbound;
        double all = sum(chosen, from, to, places, false);
        add(to - from, all, 1);
        double own = sum(chosen, from, to, places, true);
        add(to - from, own, -1);
        return all - own;
    }

    private double sum(Potentials chosen, int from, int to, int[] places, boolean fixed) {
        lattice.set(logits, to - from, chosen);
        for (int i = from; fixed && i < to; i++) {
            if (places[i] >= 0) {
                lattice.fix(i - from, places[i]);
            }
        }
        return lattice.sum();
    }

    private void add(int length, double logZ, int sign) {
        for (int t = 0; t < length; t++) {
            for (int j = 0; j < tags; j++) {
                gradients[t * tags + j] += (float) (sign * lattice.marginal(t, j, logZ));
                for (int next = 0; t + 1 < length && next < tags; next++) {
                    byNext[j * tags + next] += (float) (sign * lattice.marginal(t, j, next, logZ));
                }
            }
        }
    }

    /** Writes the gradients of the transitions, times a factor. */
    void writeGradients(float factor) {
        scale(byStart, factor);
        scale(byNext, factor);
        scale(byEnd, factor);
        transitions.writeGradients(byStart, byNext, byEnd);
    }

    private static void scale(float[] values, float factor) {
        if (factor == 0) {
            Arrays.fill(values, 0);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
