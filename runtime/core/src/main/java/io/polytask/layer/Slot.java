package io.polytask.layer;

import io.polytask.tensor.MatrixView;
import io.polytask.tensor.NativeFloats;

/**
 * Where a parameter lies in the flat array.
 *
 * @param offset of its first float
 * @param stride how many floats lie between the beginnings of two of its rows: more than it is wide in a {@link DenseStack}
 */
record Slot(ParameterSpec spec, int offset, int stride) {
    /** The parameter's floats: a new view. */
    MatrixView in(NativeFloats flat) {
        return MatrixView.of(flat, offset, spec.rows(), spec.cols(), stride);
    }
}
