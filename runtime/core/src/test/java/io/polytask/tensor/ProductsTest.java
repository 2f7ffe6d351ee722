package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProductsTest {
    @ParameterizedTest
    @CsvSource({"1, 3, 4, 0", "1, 3, 4, 1", "5, 3, 4, 0", "5, 3, 4, 1", "33, 20, 50, 0", "0, 3, 4, 0"})
    void agreeWithSumsInDouble(int rows, int inner, int cols, float keep) {
        MatrixView a = Matrices.random(rows, inner, 1);
        MatrixView b = Matrices.random(inner, cols, 2);
        MatrixView c = Matrices.random(rows, cols, 3);
        float[] old = c.toArray();
        Products.multiply(a, b, keep, c);
        check(c, old, keep, inner, k -> (i, j) -> a.get(i, k) * (double) b.get(k, j));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 4, 0", "1, 3, 4, 1", "5, 3, 4, 0", "5, 3, 4, 1"})
    void goBackThroughAWeight(int rows, int inner, int cols, float keep) {
        MatrixView a = Matrices.random(rows, inner, 1);
        MatrixView b = Matrices.random(cols, inner, 2);
        MatrixView c = Matrices.random(rows, cols, 3);
        float[] old = c.toArray();
        Products.multiplyTransposedRight(a, b, keep, c);
        check(c, old, keep, inner, k -> (i, j) -> a.get(i, k) * (double) b.get(j, k));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 4, 0", "1, 3, 4, 1", "5, 3, 4, 0", "5, 3, 4, 1", "0, 3, 4, 0", "0, 3, 4, 1"})
    void giveTheGradientOfAWeight(int inner, int rows, int cols, float keep) {
        MatrixView a = Matrices.random(inner, rows, 1);
        MatrixView b = Matrices.random(inner, cols, 2);
        MatrixView c = Matrices.random(rows, cols, 3);
        float[] old = c.toArray();
        Products.multiplyTransposedLeft(a, b, keep, c);
        check(c, old, keep, inner, k -> (i, j) -> a.get(k, i) * (double) b.get(k, j));
    }

    @Test
    void readAndWriteSomeColumnsOfAWiderGrid() {
        MatrixView a = Matrices.random(3, 5, 1).columns(1, 2);
        MatrixView b = Matrices.random(2, 6, 2).columns(2, 3);
        MatrixView wide = Matrices.of(3, 5, new float[15]);
        MatrixView c = wide.columns(1, 3);
        Products.multiply(a, b, 0, c);
        check(c, new float[9], 0, 2, k -> (i, j) -> a.get(i, k) * (double) b.get(k, j));
        assertThat(wide.columns(0, 1).toArray()).containsOnly(0);
        assertThat(wide.columns(4, 1).toArray()).containsOnly(0);
    }

    @Test
    void refuseShapesThatDoNotFit() {
        MatrixView a = Matrices.random(2, 3, 1);
        MatrixView b = Matrices.random(4, 5, 2);
        assertThatThrownBy(() -> Products.multiply(a, b, 0, Matrices.random(2, 5, 3)))
                .hasMessage("Matrices of 2 x 3 and 4 x 5 have no product of 2 x 5.");
    }

    private interface Term {
        double at(int row, int col);
    }

    private static void check(MatrixView actual, float[] old, float keep, int inner, IntFunction<Term> terms) {
        for (int i = 0; i < actual.rows(); i++) {
            for (int j = 0; j < actual.cols(); j++) {
                double sum = keep * old[i * actual.cols() + j];
                for (int k = 0; k < inner; k++) {
                    sum += terms.apply(k).at(i, j);
                }
                assertThat((double) actual.get(i, j)).isCloseTo(sum, within(2e-6 * (1 + inner)));
            }
        }
    }
}
