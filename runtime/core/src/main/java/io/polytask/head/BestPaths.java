package io.polytask.head;

import java.util.Arrays;

/**
 * The sequences of tags of one text with the largest scores, the largest first. For one, it is Viterbi's algorithm (1967), for several its list form (Seshadri, Sundberg 1994).
 */
final class BestPaths {
    private final int tags;
    private final int most;
    /** By token, tag and rank: the largest scores of the sequences up to there, and where each comes from. */
    private final double[] scores;

    private final int[] origins;
    private final int length;
    private final double[] bestScores;
    private final int[] bestPlaces;

    /**
     * Finds the best sequences.
     *
     * @param logits a row of them for each token
     * @param length how many tokens, at least 1
     * @param most how many sequences, at least 1
     */
    BestPaths(float[] logits, int length, Potentials potentials, int most) {
        tags = potentials.tags();
        this.most = most;
        this.length = length;
        scores = new double[length * tags * most];
        origins = new int[scores.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < tags; j++) {
            scores[j * most] = potentials.start()[j] + logits[j];
        }
        for (int t = 1; t < length; t++) {
            for (int i = 0; i < tags; i++) {
                for (int j = 0; j < tags; j++) {
                    double step = potentials.next()[i * tags + j] + logits[t * tags + j];
                    extend((t - 1) * tags + i, step, scores, origins, (t * tags + j) * most);
                }
            }
        }
        bestScores = new double[most];
        bestPlaces = new int[most];
        Arrays.fill(bestScores, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < tags; j++) {
            extend((length - 1) * tags + j, potentials.end()[j], bestScores, bestPlaces, 0);
        }
    }

    /** Offers the sequences that reach a place, each with what it scores beyond, to the best ones at another. */
    private void extend(int place, double step, double[] best, int[] from, int first) {
        for (int rank = 0; rank < most; rank++) {
            double score = scores[place * most + rank] + step;
            if (!(score > best[first + most - 1])) {
                return;
            }
            int at = first + most - 1;
            while (at > first && score > best[at - 1]) {
                best[at] = best[at - 1];
                from[at] = from[at - 1];
                at--;
            }
            best[at] = score;
            from[at] = place * most + rank;
        }
    }

    /** How many sequences there are, at most as many as were asked for: those that nothing forbids. */
    int count() {
        int count = 0;
        while (count < most && bestScores[count] > Double.NEGATIVE_INFINITY) {
            count++;
        }
        return count;
    }

    /** The score of the sequence of a rank. */
    double score(int rank) {
        return bestScores[rank];
    }

    /** The tags of the sequence of a rank. */
    int[] path(int rank) {
        int[] path = new int[length];
        int place = bestPlaces[rank];
        for (int t = length - 1; t >= 0; t--) {
            path[t] = place / most - t * tags;
            place = origins[place];
        }
        return path;
    }
}
