package io.polytask.head;

import org.jspecify.annotations.Nullable;

/**
 * The sequences of tags of one text with the largest scores, the largest first. The best one is that of Viterbi's algorithm
 * (1967, <a href="https://doi.org/10.1109/TIT.1967.1054010">doi:10.1109/TIT.1967.1054010</a>); the next ones are found one
 * after the other, each from what is known of those before (Huang, Chiang: Better k-best parsing, 2005, <a
 * href="https://aclanthology.org/W05-1506">aclanthology.org/W05-1506</a>, algorithm 3), so that time and memory grow with
 * the number that is asked for times the length of the text.
 *
 * <p>A node is a tag at a token, {@code token * tags + tag}; the last one, {@code length * tags}, is the end of the text.
 */
final class BestPaths {
    private final float[] logits; // (length, tags)
    private final Potentials potentials;
    private final int tags;
    private final int length;
    private final double[] scores; // (nodes): the largest score up to there
    private final int[] origins; // (nodes): the tag before, on the best sequence
    private final @Nullable PathRanking[] rankings; // (nodes): the sequences up to there, as far as they were asked for
    private final int[]
            waiting; // (length + 1): the nodes of a sequence that are to find one more, from the last to the first
    private int count;

    /**
     * Finds the best sequences.
     *
     * @param logits a row of them for each token
     * @param length how many tokens, at least 1
     * @param most how many sequences, at least 1
     */
    BestPaths(float[] logits, int length, Potentials potentials, int most) {
        this.logits = logits;
        this.potentials = potentials;
        this.length = length;
        tags = potentials.tags();
        scores = new double[length * tags + 1];
        origins = new int[scores.length];
        for (int j = 0; j < tags; j++) {
            scores[j] = potentials.start()[j] + logits[j];
        }
        for (int node = tags; node < scores.length; node++) {
            best(node);
        }
        count = scores[length * tags] > Double.NEGATIVE_INFINITY ? 1 : 0;
        rankings = new PathRanking[count < most ? scores.length : 0];
        waiting = new int[length + 1];
        while (count > 0 && count < most && findNext()) {
            count++;
        }
    }

    private void best(int node) {
        scores[node] = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tags; i++) {
            double score = scores[before(node, i)] + step(node, i);
            if (score > scores[node]) {
                scores[node] = score;
                origins[node] = i;
            }
        }
    }

    /** The node of a tag at the token before that of another node. */
    private int before(int node, int tag) {
        return (node / tags - 1) * tags + tag;
    }

    /** What a sequence scores at a node beyond what it has at the one before, after a tag. */
    private double step(int node, int tag) {
        return node == length * tags
                ? potentials.end()[tag]
                : potentials.next()[tag * tags + node % tags] + logits[node];
    }

    /** Finds the next sequence of the whole text; false if there is none. */
    private boolean findNext() {
        int depth = 0;
        waiting[0] = length * tags;
        for (int node = waiting[0]; needsMore(node); node = waiting[depth]) {
            depth++;
            waiting[depth] = before(node, ranking(node).last().tag());
        }
        boolean found = false;
        for (int i = depth; i >= 0; i--) {
            found = findNext(waiting[i]);
        }
        return found;
    }

    /** Whether the node before the last sequence's must find one more before the node itself can. */
    private boolean needsMore(int node) {
        PathRanking.Step last = ranking(node).last();
        if (node < tags) {
            return false;
        }
        PathRanking earlier = ranking(before(node, last.tag()));
        return earlier.size() == last.rank() + 1 && !earlier.isComplete();
    }

    /** Finds the next sequence up to a node. */
    private boolean findNext(int node) {
        PathRanking ranking = ranking(node);
        PathRanking.Step last = ranking.last();
        if (node >= tags) {
            PathRanking earlier = ranking(before(node, last.tag()));
            int rank = last.rank() + 1;
            if (rank < earlier.size()) {
                ranking.offer(earlier.get(rank).score() + step(node, last.tag()), last.tag(), rank);
            }
        }
        return ranking.takeNext();
    }

    private PathRanking ranking(int node) {
        PathRanking known = rankings[node];
        if (known == null) {
            known = new PathRanking(scores[node], origins[node]);
            for (int i = 0; node >= tags && i < tags; i++) {
                if (i != origins[node]) {
                    known.offer(scores[before(node, i)] + step(node, i), i, 0);
                }
            }
            rankings[node] = known;
        }
        return known;
    }

    /** How many sequences there are, at most as many as were asked for: those that nothing forbids. */
    int count() {
        return count;
    }

    /** The score of the sequence of a rank. */
    double score(int rank) {
        int whole = length * tags;
        return rank == 0 ? scores[whole] : ranking(whole).get(rank).score();
    }

    /** The tags of the sequence of a rank. */
    int[] path(int rank) {
        int[] path = new int[length];
        int node = length * tags;
        int at = rank;
        for (int t = length - 1; t >= 0; t--) {
            path[t] = at == 0 ? origins[node] : ranking(node).get(at).tag();
            at = at == 0 ? 0 : ranking(node).get(at).rank();
            node = t * tags + path[t];
        }
        return path;
    }
}
