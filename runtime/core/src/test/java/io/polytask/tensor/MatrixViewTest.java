package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MatrixViewTest {
    @Test
    void columnsAreAViewThatFollowsWhenTheMemoryMoves() {
        MatrixView wide = Matrices.of(1, 3, 1, 2, 3);
        MatrixView middle = wide.columns(1, 1);
        assertThat(middle.toArray()).containsExactly(2);
        wide.resize(100);
        wide.set(99, 1, 7);
        middle.reset(100);
        assertThat(middle.get(0, 0)).isEqualTo(2);
        assertThat(middle.get(99, 0)).isEqualTo(7);
        middle.set(99, 0, 8);
        assertThat(wide.get(99, 1)).isEqualTo(8);
    }

    @Test
    void resizeKeepsWhatThereWas() {
        MatrixView matrix = Matrices.of(2, 2, 1, 2, 3, 4);
        matrix.resize(1000);
        matrix.write(999, 1, new float[] {5, 6});
        assertThat(matrix.get(0, 0)).isEqualTo(1);
        assertThat(matrix.get(1, 1)).isEqualTo(4);
        assertThat(matrix.get(999, 1)).isEqualTo(6);
        matrix.resize(1);
        assertThat(matrix.toArray()).containsExactly(1, 2);
    }

    @Test
    void rowsAreRepeatedCopiedAndFilled() {
        MatrixView matrix = Matrices.of(5, 2, 0, 0, 1, 2, 0, 0, 0, 0, 9, 9);
        matrix.repeatRow(1, 3);
        assertThat(matrix.toArray()).containsExactly(0, 0, 1, 2, 1, 2, 1, 2, 9, 9);
        matrix.columns(1, 1).repeatRow(0, 2);
        assertThat(matrix.toArray()).containsExactly(0, 0, 1, 0, 1, 2, 1, 2, 9, 9);
        matrix.copyRow(Matrices.of(1, 2, 5, 6), 0, 4);
        assertThat(matrix.get(4, 1)).isEqualTo(6);
        matrix.columns(0, 1).fill(3);
        assertThat(matrix.toArray()).containsExactly(3, 0, 3, 0, 3, 2, 3, 2, 3, 6);
        matrix.columns(0, 1).clear();
        assertThat(matrix.toArray()).containsExactly(0, 0, 0, 0, 0, 2, 0, 2, 0, 6);
        matrix.clear();
        assertThat(matrix.toArray()).containsOnly(0);
    }

    @Test
    void theFirstValueThatIsNotFiniteIsFound() {
        MatrixView matrix = Matrices.random(3, 4, 1);
        assertThat(matrix.firstNotFinite()).isEqualTo(-1);
        matrix.set(2, 1, Float.NEGATIVE_INFINITY);
        assertThat(matrix.firstNotFinite()).isEqualTo(9);
        matrix.set(1, 3, Float.NaN);
        assertThat(matrix.firstNotFinite()).isEqualTo(7);
    }

    @Test
    void placesOutsideAreRefused() {
        MatrixView matrix = Matrices.random(3, 4, 1);
        assertThatThrownBy(() -> matrix.get(3, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> matrix.read(2, 2, new float[8])).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> matrix.set(Matrices.random(2, 4, 1)))
                .hasMessage("A matrix of 2 x 4 cannot be copied to one of 3 x 4.");
    }
}
