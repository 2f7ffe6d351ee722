package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class GridTest {
    @Test
    void columnsAreAViewThatFollowsWhenTheMemoryMoves() {
        MatrixView wide = Grids.of(1, 3, 1, 2, 3);
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
        MatrixView grid = Grids.of(2, 2, 1, 2, 3, 4);
        grid.resize(1000);
        grid.write(999, 1, new float[] {5, 6});
        assertThat(grid.get(0, 0)).isEqualTo(1);
        assertThat(grid.get(1, 1)).isEqualTo(4);
        assertThat(grid.get(999, 1)).isEqualTo(6);
        grid.resize(1);
        assertThat(grid.toArray()).containsExactly(1, 2);
    }

    @Test
    void rowsAreRepeatedCopiedAndFilled() {
        MatrixView grid = Grids.of(5, 2, 0, 0, 1, 2, 0, 0, 0, 0, 9, 9);
        grid.repeatRow(1, 3);
        assertThat(grid.toArray()).containsExactly(0, 0, 1, 2, 1, 2, 1, 2, 9, 9);
        grid.columns(1, 1).repeatRow(0, 2);
        assertThat(grid.toArray()).containsExactly(0, 0, 1, 0, 1, 2, 1, 2, 9, 9);
        grid.copyRow(Grids.of(1, 2, 5, 6), 0, 4);
        assertThat(grid.get(4, 1)).isEqualTo(6);
        grid.columns(0, 1).fill(3);
        assertThat(grid.toArray()).containsExactly(3, 0, 3, 0, 3, 2, 3, 2, 3, 6);
        grid.columns(0, 1).clear();
        assertThat(grid.toArray()).containsExactly(0, 0, 0, 0, 0, 2, 0, 2, 0, 6);
        grid.clear();
        assertThat(grid.toArray()).containsOnly(0);
    }

    @Test
    void theFirstValueThatIsNotFiniteIsFound() {
        MatrixView grid = Grids.random(3, 4, 1);
        assertThat(grid.firstNotFinite()).isEqualTo(-1);
        grid.set(2, 1, Float.NEGATIVE_INFINITY);
        assertThat(grid.firstNotFinite()).isEqualTo(9);
        grid.set(1, 3, Float.NaN);
        assertThat(grid.firstNotFinite()).isEqualTo(7);
    }

    @Test
    void placesOutsideAreRefused() {
        MatrixView grid = Grids.random(3, 4, 1);
        assertThatThrownBy(() -> grid.get(3, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> grid.read(2, 2, new float[8])).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> grid.set(Grids.random(2, 4, 1)))
                .hasMessage("A grid of 2 x 4 cannot be copied to one of 3 x 4.");
    }
}
