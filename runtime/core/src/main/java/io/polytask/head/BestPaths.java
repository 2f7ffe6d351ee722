package io.polytask.head;

import org.jspecify.annotations.Nullable;

/**
 * The sequences of tags of one text with the largest scores, the largest first. The best one is that of Viterbi's algorithm
 * (1967); the next ones are found one after the other, each from what is known of those before (Huang, Chiang: Better k-best
 * parsing, 2005, algorithm 3), so that time and memory grow with the number that is asked for times the length of the text.
 */
final class BestPaths {
    private final float[] logits;
    private final Potentials potentials;
    private final int tags;
    private final int length;
    /** By token and tag, and in the end by the whole text: the largest score up to there, and the tag before. */
    private final double[] scores;

    private final int[] origins;
    /** By token and tag, too: the sequences up to there, as far as they were asked for. */
    private final @Nullable PathRanking[] rankings;

    /** The places of a sequence that are to find one more, from the last to the first. */
    private final int[] waiting;

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
        for (int place = tags; place < scores.length; place++) {
            best(place);
        }
        count = scores[length * tags] > Double.NEGATIVE_INFINITY ? 1 : 0;
        rankings = new PathRanking[count < most ? scores.length : 0];
        waiting = new int[length + 1];
        while (count > 0 && count < most && findNext()) {
            count++;
        }
    }

    private void best(int place) {
        scores[place] = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tags; i++) {
            double score = scores[before(place, i)] + step(place, i);
            if (score > scores[place]) {
                scores[place] = score;
                origins[place] = i;
            }
        }
    }

    /** The place of a tag at the token before that of another place. */
    private int before(int place, int tag) {
        return (place / tags - 1) * tags + tag;
    }

    /** What a sequence scores at a place beyond what it has at the one before, after a tag. */
    private double step(int place, int tag) {
        return place == length * tags
                ? potentials.end()[tag]
                : potentials.next()[tag * tags + place % tags] + logits[place];
    }

    /** Finds the next sequence of the whole text; false if there is none. */
    private boolean findNext() {
        int depth = 0;
        waiting[0] = length * tags;
        for (int place = waiting[0]; needsMore(place); place = waiting[depth]) {
            depth++;
            waiting[depth] = before(place, ranking(place).last().tag());
        }
        boolean found = false;
        for (int i = depth; i >= 0; i--) {
            found = findNext(waiting[i]);
        }
        return found;
    }

    /** Whether the place before the last sequence's must find one more before the place itself can. */
    private boolean needsMore(int place) {
        PathRanking.Step last = ranking(place).last();
        if (place < tags) {
            return false;
        }
        PathRanking earlier = ranking(before(place, last.tag()));
        return earlier.size() == last.rank() + 1 && !earlier.isComplete();
    }

    /** Finds the next sequence up to a place. */
    private boolean findNext(int place) {
        PathRanking ranking = ranking(place);
        PathRanking.Step last = ranking.last();
        if (place >= tags) {
            PathRanking earlier = ranking(before(place, last.tag()));
            int rank = last.rank() + 1;
            if (rank < earlier.size()) {
                ranking.offer(earlier.get(rank).score() + step(place, last.tag()), last.tag(), rank);
            }
        }
        return ranking.takeNext();
    }

    private PathRanking ranking(int place) {
        PathRanking known = rankings[place];
        if (known == null) {
            known = new PathRanking(scores[place], origins[place]);
            for (int i = 0; place >= tags && i < tags; i++) {
                if (i != origins[place]) {
                    known.offer(scores[before(place, i)] + step(place, i), i, 0);
                }
            }
            rankings[place] = known;
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
        int place = length * tags;
        int at = rank;
        for (int t = length - 1; t >= 0; t--) {
            path[t] = at == 0 ? origins[place] : ranking(place).get(at).tag();
            at = at == 0 ? 0 : ranking(place).get(at).rank();
            place = t * tags + path[t];
        }
        return path;
    }
}
