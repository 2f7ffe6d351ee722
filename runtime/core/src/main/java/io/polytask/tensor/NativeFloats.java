package io.polytask.tensor;

import io.polytask.api.Audience;
import java.nio.FloatBuffer;
import java.util.Objects;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Native storage: floats outside the heap, the owner of one flat ND4J array. What needs them keeps a {@link MatrixView} of
 * them, which follows when they move. A storage that nobody closes is freed after it has become unreachable.
 *
 * <p>Not thread-safe where its size changes; storage of fixed size may be read by any number of threads.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class NativeFloats implements AutoCloseable {
    /** A buffer of Java addresses no more bytes than an int counts. */
    public static final int MOST_FLOATS = Integer.MAX_VALUE / Float.BYTES;
    /** The floats of a cache line. */
    private static final int LINE = 16;

    private static final float[] ZEROS = new float[Blocks.FLOATS];

    private @Nullable INDArray owner; // (floats + LINE): all that was allocated
    private @Nullable INDArray array; // (floats): its part that begins at a cache line
    private @Nullable FloatPointer pointer; // to the same part
    private @Nullable FloatBuffer buffer; // over the same part
    private int floats;
    private int moves;
    private boolean closed;

    /** Storage that holds nothing until it is {@linkplain #reserve told to}. */
    public NativeFloats() {}

    /**
     * Storage of zeros.
     *
     * @param floats how many, at least 0
     */
    public static NativeFloats ofZeros(long floats) {
        NativeFloats zeros = new NativeFloats();
        zeros.reserve(floats, 0);
        zeros.clear();
        return zeros;
    }

    /** How many floats there are. */
    public int floats() {
        return floats;
    }

    /**
     * The floats as an ND4J array of shape [floats]: a view, valid until the storage grows or is closed.
     *
     * @throws IllegalStateException if the storage is closed or empty
     */
    public INDArray array() {
        return open(array);
    }

    /**
     * Makes room for this many floats, with room to spare for the next time, so that sizes that vary from step to step soon
     * allocate nothing. It never shrinks.
     *
     * @param keep how many floats at the beginning keep their values; the others may hold anything
     */
    void reserve(long needed, int keep) {
        if (needed > MOST_FLOATS) {
            throw new IllegalArgumentException("One array of " + needed + " floats is asked for, but the most is "
                    + MOST_FLOATS + ": make batches, texts or vocabularies smaller.");
        }
        if (needed > floats) {
            move((int) Math.min(MOST_FLOATS, Math.max(needed, floats + (long) floats / 2)), keep);
        }
    }

    private void move(int size, int keep) {
        if (closed) {
            throw closedStorage();
        }
        INDArray old = owner;
        FloatBuffer oldBuffer = buffer;
        Blas.start();
        if (size > 0) {
            allocate(size);
        }
        floats = size;
        moves++;
        if (old != null && oldBuffer != null && buffer != null) {
            buffer.put(0, oldBuffer, 0, keep);
            old.close();
        }
    }

    /** What ND4J allocates begins anywhere; a product of matrix and vector takes a third longer across cache lines. */
    private void allocate(int size) {
        INDArray all = Nd4j.createUninitializedDetached(DataType.FLOAT, size + LINE);
        FloatPointer first = new FloatPointer(all.data().addressPointer());
        int skipped = (int) (-first.address() / Float.BYTES & LINE - 1);
        FloatPointer aligned = first.getPointer(skipped);
        owner = all;
        array = all.get(NDArrayIndex.interval(skipped, skipped + size));
        pointer = aligned;
        buffer = aligned.limit(size).asBuffer();
    }

    /** Copies floats to the beginning of an array. */
    public void read(int from, int count, float[] to) {
        buffer().get(from, to, 0, count);
    }

    /** Copies floats from the beginning of an array. */
    public void write(int from, int count, float[] values) {
        buffer().put(from, values, 0, count);
    }

    /** Sets every float to zero. */
    public void clear() {
        clear(0, floats);
    }

    /** Sets some floats to zero. */
    void clear(int from, int count) {
        int end = from + count;
        for (int start = from; start < end; start += ZEROS.length) {
            buffer().put(start, ZEROS, 0, Math.min(ZEROS.length, end - start));
        }
    }

    /** Takes over the floats of another storage of the same size. */
    public void set(NativeFloats other) {
        Objects.checkFromIndexSize(0, floats, other.floats);
        if (floats > 0) {
            buffer().put(0, other.buffer(), 0, floats);
        }
    }

    /** How often the floats have moved, or been freed: what points to them must then look anew. */
    int moves() {
        return moves;
    }

    /** Where the floats begin. */
    FloatPointer pointer() {
        return open(pointer);
    }

    /** The floats for copies in bulk, at absolute offsets only: threads share it. */
    FloatBuffer buffer() {
        return open(buffer);
    }

    private <T> T open(@Nullable T part) {
        if (part == null) {
            throw closed ? closedStorage() : new IllegalStateException("This memory is empty.");
        }
        return part;
    }

    private static IllegalStateException closedStorage() {
        return new IllegalStateException("This memory is closed: its model can be used no longer.");
    }

    /** Frees the floats; later access throws an {@link IllegalStateException}. */
    @Override
    public void close() {
        closed = true;
        moves++;
        pointer = null;
        buffer = null;
        array = null;
        if (owner != null) {
            owner.close();
            owner = null;
        }
    }
}
