package io.polytask.layer;

import io.polytask.tensor.MatrixView;

/**
 * What a conditional random field adds to the logits of a sequence of tags: a number for each tag that it may begin with,
 * for each pair of tags that may follow each other, and for each tag that it may end with. All begin at 0.
 */
public final class Transitions {
    private final Parameter start; // (1, tags)
    private final Parameter next; // (tags, tags)
    private final Parameter end; // (1, tags)

    /** Transitions between this many tags. */
    public Transitions(Scope scope, int tags) {
        start = scope.dense("start", 1, tags, Initializer.constant(0));
        next = scope.dense("transitions", tags, tags, Initializer.constant(0));
        end = scope.dense("end", 1, tags, Initializer.constant(0));
    }

    /** Of the first tag: (1, tags). */
    public MatrixView start() {
        return start.values();
    }

    /** Of a tag, the row, and the one after it, the column: (tags, tags). */
    public MatrixView next() {
        return next.values();
    }

    /** Of the last tag: (1, tags). */
    public MatrixView end() {
        return end.values();
    }

    /** Writes the gradients, each of which is given as an array of its rows. */
    public void writeGradients(float[] ofStart, float[] ofNext, float[] ofEnd) {
        start.gradients().write(0, 1, ofStart);
        next.gradients().write(0, next.gradients().rows(), ofNext);
        end.gradients().write(0, 1, ofEnd);
    }
}
