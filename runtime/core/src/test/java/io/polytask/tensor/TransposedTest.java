package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TransposedTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 33})
    void rowsBecomeColumns(int size) {
        MatrixView grid = MatrixView.growing(2 * size);
        grid.reset(size);
        for (int row = 0; row < size; row++) {
            for (int col = 0; col < 2 * size; col++) {
                grid.set(row, col, 100 * row + col);
            }
        }
        Transposed transposed = new Transposed(size);
        MatrixView turned = transposed.of(grid.columns(size, size));
        for (int row = 0; row < size; row++) {
            for (int col = 0; col < size; col++) {
                assertThat(turned.get(row, col)).isEqualTo(100 * col + size + row);
            }
        }
        assertThat(transposed.grid()).isSameAs(turned);
    }
}
