package io.polytask.head;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best sequences of tags up to a tag of one token, as far as they are known, and which could be the next. */
final class PathRanking {
    private final List<Step> known = new ArrayList<>();
    private final PriorityQueue<Step> open = new PriorityQueue<>();
    private boolean complete;

    /**
     * A sequence, as one up to the token before and a tag more.
     *
     * @param score of it as a whole
     * @param tag of the token before
     * @param rank among the sequences up to there
     */
    record Step(double score, int tag, int rank) implements Comparable<Step> {
        /** The larger score comes first; of equal ones, the smaller tag. */
        @Override
        public int compareTo(Step other) {
            if (score != other.score) {
                return score > other.score ? -1 : 1;
            }
            return tag == other.tag ? Integer.compare(rank, other.rank) : Integer.compare(tag, other.tag);
        }
    }

    /** Knows the best one. */
    PathRanking(double score, int tag) {
        known.add(new Step(score, tag, 0));
    }

    /** Takes a sequence that could be the next, unless it is forbidden. */
    void offer(double score, int tag, int rank) {
        if (score > Double.NEGATIVE_INFINITY) {
            open.add(new Step(score, tag, rank));
        }
    }

    /** Ranks the best of those that were offered; false if there is none, and so never will be. */
    boolean takeNext() {
        Step next = open.poll();
        complete = next == null;
        if (next != null) {
            known.add(next);
        }
        return !complete;
    }

    /** Whether there are no more than are known. */
    boolean isComplete() {
        return complete;
    }

    int size() {
        return known.size();
    }

    Step get(int rank) {
        return known.get(rank);
    }

    /** The one that was found last. */
    Step last() {
        return known.get(known.size() - 1);
    }
}
