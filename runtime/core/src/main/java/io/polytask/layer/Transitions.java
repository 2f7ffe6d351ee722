package io.polytask.layer;

import io.polytask.tensor.MatrixView;

/**
 * What a conditional random field adds to the logits of a sequence of tags: a number for each tag that it may begin with, for
 * each pair of tags that may follow each other, and for each tag that it may end with. All begin at 0.
 */
public final class Transitions {
    private final Parameter start;
    private final Parameter next;
    private final Parameter end;

    /** Transitions between this many tags. */
    public Transitions(Scope scope, int tags) {
        start = scope.dense("start", 1, tags, Initializer.constant(0));
        next = scope.dense("transitions", tags, tags, Initializer.constant(0));
        end = scope.dense("end", 1, tags, Initializer.constant(0));
    }

    /** By the first tag: one row. */
    public MatrixView start() {
        return start.values();
    }

    /** By a tag, the row, and the one after it, the column. */
    public MatrixView next() {
        return next.values();
    }

    /** By the last tag: one row. */
    public MatrixView end() {
        return end.values();
    }

    /** Writes the gradients, each of which is given as an array of its rows. */
    public void writeGradients(float[] byStart, float[] byNext, float[] byEnd) {
        start.gradients().write(0, 1, byStart);
        next.gradients().write(0, next.gradients().rows(), byNext);
        end.gradients().write(0, 1, byEnd);
    }
}
