package io.polytask.layer;

import io.polytask.tensor.Grid;
import io.polytask.tensor.Memory;

/**
 * Where a parameter lies in the flat memory.
 *
 * @param offset place of its first float
 * @param stride how many floats lie between the beginnings of two of its rows: more than it is wide in a {@link DenseStack}
 */
record Slot(ParameterSpec spec, int offset, int stride) {
    /** The parameter's floats: a new view. */
    Grid in(Memory memory) {
        return Grid.of(memory, offset, spec.rows(), spec.cols(), stride);
    }
}
