package io.polytask.head;

import io.polytask.layer.Scope;
import io.polytask.layer.Transitions;
import io.polytask.tag.TagScheme;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Segments;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The loss of a linear-chain conditional random field (Lafferty, McCallum, Pereira: Conditional random fields, ICML 2001):
 * of a text, the negative logarithm of the probability of its tags. The loss of a batch is the sum over its texts divided by
 * the number of their labelled tokens, so that it is of the scale of a softmax at each token, and of the other tasks' means,
 * however long the texts are.
 *
 * <p>Sequences that the scheme of the tags forbids are no part of the sum over all sequences, in training as in prediction
 * (masked CRF; Wei, Qi, He, Sun 2021, <a href="https://arxiv.org/abs/2103.10682">arXiv:2103.10682</a>): the probabilities
 * are of what can be predicted. A text whose own tags break the scheme is measured over all sequences instead, so that its
 * loss is finite.
 *
 * <p>Where tags of a text are missing, its loss is that of all sequences that agree with the others (Tsuboi et al. 2008, <a
 * href="https://aclanthology.org/C08-1113">aclanthology.org/C08-1113</a>). A text without any, or without tokens, costs
 * nothing and counts for nothing.
 */
final class ChainLoss {
    private final int tags;
    private final Transitions transitions;
    private final @Nullable TagScheme scheme;
    private final LossSums sums;
    private final Potentials potentials; // what the scheme forbids is negative infinity
    private final Potentials free; // without the scheme
    private final ForwardBackward batch;
    private final Lattice lattice = new Lattice();
    private final float[] ofStart; // (tags): the gradient of the transitions
    private final float[] ofNext; // (tags, tags)
    private final float[] ofEnd; // (tags)
    private float[] logits = {}; // (tokens of a text, tags)
    private float[] gradients = {}; // (tokens of a text, tags)

    ChainLoss(Scope scope, int tags, @Nullable TagScheme scheme, LossSums sums) {
        this.tags = tags;
        this.scheme = scheme;
        this.sums = sums;
        transitions = new Transitions(scope, tags);
        potentials = new Potentials(tags);
        free = new Potentials(tags);
        batch = new ForwardBackward(tags);
        ofStart = new float[tags];
        ofNext = new float[tags * tags];
        ofEnd = new float[tags];
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
     * @param indices (tokens): a tag for each, below 0 where it is missing
     */
    void run(Activations rows, Segments segments, int[] indices) {
        sums.clear();
        rows.openGradient();
        free.read(transitions, ofNext);
        potentials.read(transitions, ofNext);
        potentials.forbid(scheme);
        batch.set(potentials);
        batch.forward(rows.values(), segments);
        for (int text = 0; text < segments.size(); text++) {
            if (segments.length(text) > 0) {
                batch.include(text, isPlain(segments, text, indices));
            }
        }
        batch.backward(rows.gradients());
        batch.readPairs(ofNext);
        Arrays.fill(ofStart, 0);
        Arrays.fill(ofEnd, 0);
        for (int text = 0; text < segments.size(); text++) {
            if (segments.length(text) > 0) {
                text(rows, segments.start(text), segments.end(text), text, isPlain(segments, text, indices), indices);
            }
        }
    }

    /** Whether all tags of a text are there and allowed, and its sum fits a float. */
    private boolean isPlain(Segments segments, int text, int[] indices) {
        int from = segments.start(text);
        int to = segments.end(text);
        return labelled(indices, from, to) == to - from
                && potentials.allow(indices, from, to)
                && !Double.isNaN(batch.logZ(text, to - from));
    }

    private static int labelled(int[] indices, int from, int to) {
        int labelled = 0;
        for (int i = from; i < to; i++) {
            labelled += indices[i] >= 0 ? 1 : 0;
        }
        return labelled;
    }

    private void text(Activations rows, int from, int to, int text, boolean plain, int[] indices) {
        int length = to - from;
        if (logits.length < length * tags) {
            logits = new float[length * tags];
            gradients = new float[length * tags];
        }
        rows.values().read(from, length, logits);
        if (plain) {
            rows.gradients().read(from, length, gradients);
            sums.add(batch.logZ(text, length) - score(from, to, indices), length);
            subtract(from, to, indices);
        } else {
            Arrays.fill(gradients, 0, length * tags, 0);
            int labelled = labelled(indices, from, to);
            if (labelled > 0) {
                sums.add(exactly(from, to, indices), labelled);
            }
        }
        for (int j = 0; j < tags; j++) {
            ofStart[j] += gradients[j];
            ofEnd[j] += gradients[(length - 1) * tags + j];
        }
        rows.gradients().write(from, length, gradients);
    }

    /** The score of a text's own tags. */
    private double score(int from, int to, int[] indices) {
        double score = free.start()[indices[from]] + free.end()[indices[to - 1]];
        for (int i = from; i < to; i++) {
            score += logits[(i - from) * tags + indices[i]];
            score += i == from ? 0 : free.next()[indices[i - 1] * tags + indices[i]];
        }
        return score;
    }

    private void subtract(int from, int to, int[] indices) {
        for (int i = from; i < to; i++) {
            gradients[(i - from) * tags + indices[i]] -= 1;
            if (i > from) {
                ofNext[indices[i - 1] * tags + indices[i]] -= 1;
            }
        }
    }

    /** The loss of a text with gaps, or against the scheme, or of extreme potentials. */
    private double exactly(int from, int to, int[] indices) {
        boolean lawful = sum(potentials, from, to, indices, true) != Double.NEGATIVE_INFINITY;
        Potentials chosen = lawful ? potentials : free;
        double all = sum(chosen, from, to, indices, false);
        add(to - from, all, 1);
        double own = sum(chosen, from, to, indices, true);
        add(to - from, own, -1);
        return all - own;
    }

    private double sum(Potentials chosen, int from, int to, int[] indices, boolean fixed) {
        lattice.set(logits, to - from, chosen);
        for (int i = from; fixed && i < to; i++) {
            if (indices[i] >= 0) {
                lattice.fix(i - from, indices[i]);
            }
        }
        return lattice.sum();
    }

    private void add(int length, double logZ, int sign) {
        for (int t = 0; t < length; t++) {
            for (int j = 0; j < tags; j++) {
                gradients[t * tags + j] += (float) (sign * lattice.marginal(t, j, logZ));
                for (int next = 0; t + 1 < length && next < tags; next++) {
                    ofNext[j * tags + next] += (float) (sign * lattice.marginal(t, j, next, logZ));
                }
            }
        }
    }

    /** Writes the gradients of the transitions, times a factor. */
    void writeGradients(float factor) {
        scale(ofStart, factor);
        scale(ofNext, factor);
        scale(ofEnd, factor);
        transitions.writeGradients(ofStart, ofNext, ofEnd);
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
