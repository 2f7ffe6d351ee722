package io.polytask.head;

import io.polytask.layer.Transitions;
import io.polytask.tag.TagScheme;
import org.jspecify.annotations.Nullable;

/**
 * What a sequence of tags scores apart from its logits, in double; negative infinity for what a scheme forbids.
 */
final class Potentials {
    private final int tags;
    private final double[] start; // (tags)
    private final double[] next; // (tags, tags)
    private final double[] end; // (tags)

    /** Zeros for this many tags: the tags of a sequence are independent of each other. */
    Potentials(int tags) {
        this.tags = tags;
        start = new double[tags];
        next = new double[tags * tags];
        end = new double[tags];
    }

    /** How many tags there are. */
    int tags() {
        return tags;
    }

    /** Of the first tag. */
    double[] start() {
        return start;
    }

    /** Of a tag and the one after it, row by row. */
    double[] next() {
        return next;
    }

    /** Of the last tag. */
    double[] end() {
        return end;
    }

    /** Takes over what has been learned. */
    void read(Transitions learned, float[] block) {
        learned.start().read(0, 1, block);
        widen(block, start);
        learned.end().read(0, 1, block);
        widen(block, end);
        learned.next().read(0, tags, block);
        widen(block, next);
    }

    private static void widen(float[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i];
        }
    }

    /** Forbids what the scheme forbids; without one, nothing. */
    void forbid(@Nullable TagScheme scheme) {
        if (scheme == null) {
            return;
        }
        for (int i = 0; i < tags; i++) {
            start[i] = scheme.mayBegin(i) ? start[i] : Double.NEGATIVE_INFINITY;
            end[i] = scheme.mayEnd(i) ? end[i] : Double.NEGATIVE_INFINITY;
            for (int j = 0; j < tags; j++) {
                next[i * tags + j] = scheme.mayFollow(i, j) ? next[i * tags + j] : Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** Whether nothing forbids these tags, each at least 0. */
    boolean allow(int[] sequence, int from, int to) {
        boolean allowed =
                start[sequence[from]] != Double.NEGATIVE_INFINITY && end[sequence[to - 1]] != Double.NEGATIVE_INFINITY;
        for (int i = from + 1; i < to; i++) {
            allowed &= next[sequence[i - 1] * tags + sequence[i]] != Double.NEGATIVE_INFINITY;
        }
        return allowed;
    }
}
