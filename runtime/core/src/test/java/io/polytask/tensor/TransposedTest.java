package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TransposedTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 33})
    void rowsBecomeColumns(int size) {
        MatrixView matrix = MatrixView.growing(2 * size);
        matrix.reset(size);
        for (int row = 0; row < size; row++) {
            for (int col = 0; col < 2 * size; col++) {
                matrix.set(row, col, 100 * row + col);
            }
        }
        Transposed transposed = new Transposed(size);
        MatrixView turned = transposed.of(matrix.columns(size, size));
        for (int row = 0; row < size; row++) {
            for (int col = 0; col < size; col++) {
                assertThat(turned.get(row, col)).isEqualTo(100 * col + size + row);
            }
        }
        assertThat(transposed.matrix()).isSameAs(turned);
    }
}
