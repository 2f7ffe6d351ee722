package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two rows, each with a product of 2 x 3 and 3 x 2, some columns into wider matrices; by either kind of routine. */
final class RowProductsTest {
    private final MatrixView a = matrix(6, 1, 2, 3, 4, 5, 6, -1, 0, 1, 2, 0, -2);
    private final MatrixView b = matrix(6, 1, 0, 0, 1, 1, 1, 2, 1, 0, 3, 1, 0);
    private final MatrixView c = matrix(4, 1, 1, 1, 1, 1, 0, 0, 2);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void multiplies(boolean apart) {
        MatrixView product = matrix(4, 10, 10, 10, 10, 10, 10, 10, 10);
        new RowProducts(2, 3, 2, apart).multiply(a, b, 1, product);
        assertThat(product.toArray()).containsExactly(14, 15, 20, 21, 9, 9, 12, 12);
        new RowProducts(2, 3, 2, apart).multiply(a, b, 0, product);
        assertThat(product.toArray()).containsExactly(4, 5, 10, 11, -1, -1, 2, 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void derivesTheLeftFactors(boolean apart) {
        MatrixView gradients = matrix(6, new float[12]);
        new RowProducts(2, 3, 2, apart).leftGradients(c, b, gradients);
        assertThat(gradients.toArray()).containsExactly(1, 1, 2, 1, 1, 2, 2, 0, 1, 2, 6, 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void derivesTheRightFactors(boolean apart) {
        MatrixView gradients = matrix(6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        new RowProducts(2, 3, 2, apart).rightGradients(a, c, 0, gradients);
        assertThat(gradients.toArray()).containsExactly(5, 5, 7, 7, 9, 9, -1, 4, 0, 0, 1, -4);
        new RowProducts(2, 3, 2, apart).rightGradients(a, c, 1, gradients);
        assertThat(gradients.toArray()).containsExactly(10, 10, 14, 14, 18, 18, -2, 8, 0, 0, 2, -8);
    }

    /** The columns in the midst of a wider matrix. */
    private static MatrixView matrix(int cols, float... values) {
        MatrixView whole = MatrixView.growing(cols + 3);
        whole.reset(values.length / cols);
        whole.fill(99);
        MatrixView matrix = whole.columns(2, cols);
        matrix.write(0, matrix.rows(), values);
        return matrix;
    }
}
