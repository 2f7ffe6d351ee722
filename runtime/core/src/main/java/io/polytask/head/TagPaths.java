package io.polytask.head;

import io.polytask.api.Classification;
import io.polytask.api.Ranked;
import io.polytask.api.Tagging;
import java.util.ArrayList;
import java.util.List;

/** The sequences of tags of one text, out of its logits and potentials, which nobody changes any more. */
final class TagPaths<L> implements Tagging.Source<L> {
    private final float[] logits; // (length, tags)
    private final int length;
    private final Potentials potentials;
    private final List<L> labels;

    /**
     * The sequences of a text.
     *
     * @param logits a row of them for each token
     * @param length how many tokens
     * @param labels the tags, in the order of their indices
     */
    TagPaths(float[] logits, int length, Potentials potentials, List<L> labels) {
        this.logits = logits;
        this.length = length;
        this.potentials = potentials;
        this.labels = labels;
    }

    /** The indices of the likeliest sequence's tags. */
    int[] likeliest() {
        if (length == 0) {
            return new int[0];
        }
        BestPaths best = new BestPaths(logits, length, potentials, 1);
        // None only where logits are not finite.
        return best.count() == 0 ? new int[length] : best.path(0);
    }

    @Override
    public List<Classification<L>> tokens() {
        if (length == 0) {
            return List.of();
        }
        Lattice lattice = lattice();
        double logZ = lattice.sum();
        List<Classification<L>> tokens = new ArrayList<>(length);
        for (int token = 0; token < length; token++) {
            double[] probabilities = new double[labels.size()];
            for (int tag = 0; tag < probabilities.length; tag++) {
                probabilities[tag] = lattice.marginal(token, tag, logZ);
            }
            tokens.add(new Classification<>(labels, probabilities));
        }
        return tokens;
    }

    @Override
    public List<Ranked<List<L>>> best(int count) {
        return paths(count).stream()
                .map(path -> new Ranked<>(named(path.value()), path.probability()))
                .toList();
    }

    /** The likeliest sequences as indices. */
    List<Ranked<int[]>> paths(int count) {
        if (length == 0) {
            return List.of(new Ranked<>(new int[0], 1));
        }
        double logZ = lattice().sum();
        BestPaths best = new BestPaths(logits, length, potentials, count);
        List<Ranked<int[]>> paths = new ArrayList<>();
        for (int rank = 0; rank < best.count(); rank++) {
            paths.add(new Ranked<>(best.path(rank), Math.exp(best.score(rank) - logZ)));
        }
        return paths;
    }

    /** By the labels of tags. */
    List<L> named(int[] path) {
        List<L> named = new ArrayList<>(path.length);
        for (int tag : path) {
            named.add(labels.get(tag));
        }
        return named;
    }

    Lattice lattice() {
        Lattice lattice = new Lattice();
        lattice.set(logits, length, potentials);
        return lattice;
    }
}
