package io.polytask.head;

import java.util.Arrays;

/**
 * All sequences of tags of one text, each of which scores the sum of its logits and potentials and has the probability
 * {@code exp(score) / Z}, with the sum Z over all. Forward-backward (Rabiner 1989,
 * <a href="https://doi.org/10.1109/5.18626">doi:10.1109/5.18626</a>) in logarithms and in double, so that no
 * potential is too large or too small for it. It keeps its arrays: one for each thread.
 */
final class Lattice {
    private double[] logits = {}; // (tokens, tags)
    private double[] forward = {}; // (tokens, tags)
    private double[] backward = {}; // (tokens, tags)
    private double[] terms = {}; // (tags)
    private Potentials potentials = new Potentials(0);
    private int tags;
    private int length;

    /**
     * Takes a text.
     *
     * @param values logits, a row of them for each token; copied
     * @param tokens how many tokens, at least 1
     */
    void set(float[] values, int tokens, Potentials sequences) {
        potentials = sequences;
        tags = sequences.tags();
        length = tokens;
        int size = tokens * tags;
        if (logits.length < size) {
            logits = new double[size];
            forward = new double[size];
            backward = new double[size];
        }
        if (terms.length < tags) {
            terms = new double[tags];
        }
        for (int i = 0; i < size; i++) {
            logits[i] = values[i];
        }
    }

    /** Leaves only the sequences that have this tag at a token. */
    void fix(int token, int tag) {
        double own = logits[token * tags + tag];
        Arrays.fill(logits, token * tags, (token + 1) * tags, Double.NEGATIVE_INFINITY);
        logits[token * tags + tag] = own;
    }

    /** Sums over all sequences, from both sides: to be called before anything is asked for. Gives the logarithm of Z. */
    double sum() {
        for (int j = 0; j < tags; j++) {
            forward[j] = potentials.start()[j] + logits[j];
        }
        for (int t = 1; t < length; t++) {
            for (int j = 0; j < tags; j++) {
                for (int i = 0; i < tags; i++) {
                    terms[i] = forward[(t - 1) * tags + i] + potentials.next()[i * tags + j];
                }
                forward[t * tags + j] = logits[t * tags + j] + logSum();
            }
        }
        int last = (length - 1) * tags;
        System.arraycopy(potentials.end(), 0, backward, last, tags);
        for (int t = length - 2; t >= 0; t--) {
            for (int i = 0; i < tags; i++) {
                for (int j = 0; j < tags; j++) {
                    int after = (t + 1) * tags + j;
                    terms[j] = potentials.next()[i * tags + j] + logits[after] + backward[after];
                }
                backward[t * tags + i] = logSum();
            }
        }
        for (int j = 0; j < tags; j++) {
            terms[j] = forward[last + j] + potentials.end()[j];
        }
        return logSum();
    }

    private double logSum() {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tags; i++) {
            largest = Math.max(largest, terms[i]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (int i = 0; i < tags; i++) {
            sum += Math.exp(terms[i] - largest);
        }
        return largest + Math.log(sum);
    }

    /** The probability that a token has a tag. */
    double marginal(int token, int tag, double logZ) {
        int at = token * tags + tag;
        return Math.exp(forward[at] + backward[at] - logZ);
    }

    /** The probability that a token has a tag and the one after it another. */
    double marginal(int token, int tag, int next, double logZ) {
        int after = (token + 1) * tags + next;
        return Math.exp(forward[token * tags + tag]
                + potentials.next()[tag * tags + next]
                + logits[after]
                + backward[after]
                - logZ);
    }

    /** The probability of a tag at a token, then other tags at the tokens up to an end, and after that not this last one. */
    double marginal(int start, int first, int end, int others, double logZ) {
        double score = forward[start * tags + first];
        int tag = first;
        for (int t = start + 1; t < end; t++) {
            score += potentials.next()[tag * tags + others] + logits[t * tags + others];
            tag = others;
        }
        if (end == length) {
            return Math.exp(score + potentials.end()[tag] - logZ);
        }
        for (int j = 0; j < tags; j++) {
            int after = end * tags + j;
            terms[j] = j == others
                    ? Double.NEGATIVE_INFINITY
                    : potentials.next()[tag * tags + j] + logits[after] + backward[after];
        }
        return Math.exp(score + logSum() - logZ);
    }
}
