package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class GroupSoftmaxTest {
    @Test
    void eachGroupOfARowSumsUpToOne() {
        GroupSoftmax softmax = new GroupSoftmax(2, 2);
        MatrixView matrix = matrix(1, 2, 1000, 1000, 0, 0, -1000, 1000);
        softmax.forward(row(0, 1, 0, 0), matrix);
        double far = 1 / (1 + Math.exp(-2));
        double near = 1 / (1 + Math.exp(-1));
        double[] expected = {1 - far, far, 0.5, 0.5, 1 - near, near, 0, 1};
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) matrix.toArray()[i]).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Test
    void goesBack() {
        GroupSoftmax softmax = new GroupSoftmax(1, 2);
        MatrixView matrix = MatrixView.growing(2);
        matrix.reset(3000);
        matrix.clear();
        MatrixView gradients = MatrixView.growing(2);
        gradients.reset(3000);
        gradients.fill(0);
        for (int row = 0; row < 3000; row++) {
            gradients.set(row, 1, 4);
        }
        softmax.forward(row(0, 0), matrix);
        MatrixView biases = row(7, 7);
        softmax.backward(matrix, gradients, biases);
        // p = 1/2 and g = (0, 4): p (g - 2).
        assertThat(gradients.get(2999, 0)).isEqualTo(-1);
        assertThat(gradients.get(2999, 1)).isEqualTo(1);
        assertThat(biases.toArray()).containsExactly(-3000, 3000);
    }

    private static MatrixView row(float... values) {
        MatrixView matrix = MatrixView.growing(values.length);
        matrix.reset(1);
        matrix.write(0, 1, values);
        return matrix;
    }

    private static MatrixView matrix(float... values) {
        MatrixView matrix = MatrixView.growing(4);
        matrix.reset(values.length / 4);
        matrix.write(0, matrix.rows(), values);
        return matrix;
    }
}
