package io.polytask.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The examples that a pass goes through: one batch of a window, and the number from which what the pass drops is drawn. One is
 * set again and again.
 *
 * @param <B> the batch of encoded examples
 */
public final class MiniBatch<B> {
    private @Nullable Window<B> window;
    private int index;
    private long number;

    /**
     * Makes it another batch.
     *
     * @param of the window
     * @param batch its index in the window
     * @param pass the number of the pass: see {@link PassNumbers}
     */
    public void set(Window<B> of, int batch, long pass) {
        window = of;
        index = batch;
        number = pass;
    }

    /** The window. */
    public Window<B> window() {
        return Objects.requireNonNull(window);
    }

    /** Its index in the window. */
    public int index() {
        return index;
    }

    /** The encoded examples of the window. */
    public B data() {
        return window().data();
    }

    /** Rows of the data: those of this batch are from {@link #from} to {@link #to}. */
    public int[] rows() {
        return window().batches().rows();
    }

    /** The index of its first row. */
    public int from() {
        return window().batches().from(index);
    }

    /** The index of the row after its last one. */
    public int to() {
        return window().batches().to(index);
    }

    /** The number of the pass. */
    public long number() {
        return number;
    }
}
