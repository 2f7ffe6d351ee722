package io.polytask.tensor;

import io.polytask.api.Audience;
import java.util.Arrays;
import java.util.Objects;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of floats in native storage ({@link NativeFloats}), row by row: the operand of every kernel. The stride between
 * rows may be larger than their width, so that a view can be some of the columns of another. Kernels copy a block of rows to
 * the heap, work there in loops that the compiler vectorises, and copy it back, which is faster than any loop over native
 * storage.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class MatrixView {
    private final NativeFloats storage;
    private final int offset;
    private final int cols;
    private final int stride;
    private int rows;
    private @Nullable FloatPointer pointer;
    private @Nullable FloatPointer cursor;
    /** How often the storage had moved when the pointers were made. */
    private int moves;

    private MatrixView(NativeFloats storage, int offset, int rows, int cols, int stride) {
        this.storage = storage;
        this.offset = offset;
        this.rows = rows;
        this.cols = cols;
        this.stride = stride;
    }

    /**
     * A part of a storage of fixed size.
     *
     * @param offset of the first float
     * @throws IndexOutOfBoundsException if the storage does not hold so much
     */
    public static MatrixView of(NativeFloats storage, int offset, int rows, int cols) {
        return of(storage, offset, rows, cols, cols);
    }

    /**
     * A part of a storage of fixed size whose rows lie apart.
     *
     * @param offset of the first float
     * @param stride how many floats lie between the beginnings of two rows
     * @throws IndexOutOfBoundsException if the storage does not hold so much
     */
    public static MatrixView of(NativeFloats storage, int offset, int rows, int cols, int stride) {
        Objects.checkFromIndexSize(offset, (rows - 1) * stride + cols, storage.floats());
        return new MatrixView(storage, offset, rows, cols, stride);
    }

    /** A matrix without rows, in a storage of its own. */
    public static MatrixView growing(int cols) {
        return new MatrixView(new NativeFloats(), 0, 0, cols, cols);
    }

    /** Some of the columns, as a view of the same storage, of as many rows as this one has now. */
    public MatrixView columns(int from, int count) {
        Objects.checkFromIndexSize(from, count, cols);
        return new MatrixView(storage, offset + from, rows, count, stride);
    }

    /**
     * Every so many rows of this matrix, as a view of the same storage that has no rows yet.
     *
     * @param first the first of them
     * @param step how far apart they are
     */
    MatrixView everyRow(int first, int step) {
        return new MatrixView(storage, offset + first * stride, 0, cols, step * stride);
    }

    /** Groups of rows of this matrix, each joined to one, as a view of the same storage that has no rows yet. */
    MatrixView joinedRows(int first, int together) {
        if (stride != cols) {
            throw new IllegalStateException("Rows that lie apart cannot be joined.");
        }
        return new MatrixView(storage, offset + first * cols, 0, together * cols, together * cols);
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** How many columns there are. */
    public int cols() {
        return cols;
    }

    /** How many floats lie between the beginnings of two rows. */
    public int stride() {
        return stride;
    }

    /** Sets the number of rows; what they hold is undefined. Allocates only where there were never so many. */
    public void reset(int count) {
        storage.reserve(end(count), 0);
        rows = count;
    }

    /** Sets the number of rows; those that there were before keep their values. */
    public void resize(int count) {
        storage.reserve(end(count), (int) end(Math.min(rows, count)));
        rows = count;
    }

    private long end(int count) {
        return count == 0 ? 0 : offset + (count - 1L) * stride + cols;
    }

    /** Copies rows to the beginning of an array. */
    public void read(int from, int count, float[] to) {
        Objects.checkFromIndexSize(from, count, rows);
        if (count == 0) {
            return;
        }
        if (stride == cols) {
            storage.buffer().get(offset(from), to, 0, count * cols);
        } else {
            for (int i = 0; i < count; i++) {
                storage.buffer().get(offset(from + i), to, i * cols, cols);
            }
        }
    }

    /** Copies rows from the beginning of an array. */
    public void write(int from, int count, float[] values) {
        Objects.checkFromIndexSize(from, count, rows);
        if (count == 0) {
            return;
        }
        if (stride == cols) {
            storage.buffer().put(offset(from), values, 0, count * cols);
        } else {
            for (int i = 0; i < count; i++) {
                storage.buffer().put(offset(from + i), values, i * cols, cols);
            }
        }
    }

    /** Copies one row of a matrix of the same width to a row of this one. */
    public void copyRow(MatrixView source, int from, int to) {
        Objects.checkIndex(from, source.rows);
        Objects.checkIndex(to, rows);
        storage.buffer().put(offset(to), source.storage.buffer(), source.offset(from), cols);
    }

    /** Makes every row the same as the only row of another matrix of the same width. */
    public void repeat(MatrixView row) {
        if (rows > 0) {
            copyRow(row, 0, 0);
            repeatRow(0, rows);
        }
    }

    /** Copies rows of a matrix of the same width to rows of this one. */
    void copyRows(MatrixView source, int from, int to, int count) {
        Objects.checkFromIndexSize(from, count, source.rows);
        Objects.checkFromIndexSize(to, count, rows);
        if (count > 0 && stride == cols && source.stride == cols) {
            storage.buffer().put(offset(to), source.storage.buffer(), source.offset(from), count * cols);
        } else {
            for (int i = 0; i < count; i++) {
                copyRow(source, from + i, to + i);
            }
        }
    }

    /** Makes the rows after a first one the same as it: {@code count} equal rows in all. */
    void repeatRow(int first, int count) {
        Objects.checkFromIndexSize(first, count, rows);
        if (stride != cols) {
            for (int i = 1; i < count; i++) {
                copyRow(this, first, first + i);
            }
            return;
        }
        for (int done = 1; done < count; done *= 2) {
            int more = Math.min(done, count - done);
            storage.buffer().put(offset(first + done), storage.buffer(), offset(first), more * cols);
        }
    }

    /** Takes over the values of a matrix of the same shape. */
    public void set(MatrixView source) {
        if (source.cols != cols || source.rows != rows) {
            throw new IllegalArgumentException("A matrix of " + source.rows + " x " + source.cols
                    + " cannot be copied to one of " + rows + " x " + cols + ".");
        }
        if (rows > 0 && stride == cols && source.stride == cols) {
            storage.buffer().put(offset, source.storage.buffer(), source.offset, rows * cols);
        } else {
            for (int row = 0; row < rows; row++) {
                copyRow(source, row, row);
            }
        }
    }

    /** One value: for tests and rare access. */
    public float get(int row, int col) {
        return storage.buffer().get(offset(row, col));
    }

    /** Sets one value: for tests and rare access. */
    public void set(int row, int col, float value) {
        storage.buffer().put(offset(row, col), value);
    }

    /** Adds to one value. */
    void add(int row, int col, float value) {
        int at = offset(row, col);
        storage.buffer().put(at, storage.buffer().get(at) + value);
    }

    private int offset(int row, int col) {
        return offset(Objects.checkIndex(row, rows)) + Objects.checkIndex(col, cols);
    }

    private int offset(int row) {
        return offset + row * stride;
    }

    /** Sets every value to zero. */
    public void clear() {
        clear(0, rows);
    }

    /** Sets some rows to zero. */
    void clear(int from, int count) {
        Objects.checkFromIndexSize(from, count, rows);
        if (stride == cols) {
            storage.clear(offset(from), count * cols);
        } else {
            for (int row = from; row < from + count; row++) {
                storage.clear(offset(row), cols);
            }
        }
    }

    /** Sets every value: for tests and rare use. */
    public void fill(float value) {
        if (rows == 0) {
            return;
        }
        Blocks blocks = new Blocks(cols);
        float[] block = blocks.array();
        Arrays.fill(block, value);
        for (int row = 0; row < rows; row += blocks.rows()) {
            write(row, blocks.count(row, rows), block);
        }
    }

    /** The first value that is NaN or infinite, as its index row * cols + column, or -1. */
    public int firstNotFinite() {
        float[] values = new float[cols];
        for (int row = 0; row < rows; row++) {
            read(row, 1, values);
            for (int col = 0; col < cols; col++) {
                if (!Float.isFinite(values[col])) {
                    return row * cols + col;
                }
            }
        }
        return -1;
    }

    /** All values, row by row: for tests and rare access. */
    public float[] toArray() {
        float[] values = new float[rows * cols];
        read(0, rows, values);
        return values;
    }

    /** Where the first float lies, for BLAS. */
    FloatPointer pointer() {
        FloatPointer known = pointer;
        if (known == null || moves != storage.moves()) {
            known = new FloatPointer(storage.pointer()).position(offset);
            moves = storage.moves();
            pointer = known;
            cursor = null;
        }
        return known;
    }

    /** Where a row begins, for BLAS; valid until the next call. */
    FloatPointer pointer(int row) {
        pointer();
        FloatPointer moved = cursor;
        if (moved == null) {
            moved = new FloatPointer(pointer());
            cursor = moved;
        }
        return moved.position(offset(row));
    }

    /** Where a value lies, for BLAS; valid until the next call. */
    FloatPointer pointer(int row, int col) {
        FloatPointer moved = pointer(row);
        return moved.position(moved.position() + col);
    }

    /** What the view is a part of. */
    public NativeFloats storage() {
        return storage;
    }
}
