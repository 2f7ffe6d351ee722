package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.random.RandomSource;
import io.polytask.random.RandomStream;
import org.junit.jupiter.api.Test;

final class DropoutMaskTest {
    private static final int ROWS = 1000;

    @Test
    void dropsTheShareAndScalesTheRest() {
        MatrixView matrix = thinned(0.2, 1);
        int dropped = 0;
        for (float value : matrix.toArray()) {
            assertThat(value).isIn(0f, 1.25f);
            dropped += value == 0 ? 1 : 0;
        }
        double expected = 0.2 * ROWS * 7;
        assertThat(dropped).isBetween((int) (expected * 0.93), (int) (expected * 1.07));
    }

    @Test
    void dependsOnTheSeedAlone() {
        assertThat(thinned(0.5, 1).toArray()).isEqualTo(thinned(0.5, 1).toArray());
        assertThat(thinned(0.5, 1).toArray()).isNotEqualTo(thinned(0.5, 2).toArray());
    }

    @Test
    void keepsAllAndDrawsNothingWhereNothingIsToDrop() {
        RandomStream random = stream(1);
        DropoutMask mask = new DropoutMask(3, 0.5);
        mask.draw(2, false, random);
        DropoutMask none = new DropoutMask(3, 0);
        none.draw(2, true, random);
        MatrixView matrix = Matrices.of(2, 3, 1, 2, 3, 4, 5, 6);
        mask.multiply(matrix);
        none.multiply(matrix);
        assertThat(matrix.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(random.nextLong()).isEqualTo(stream(1).nextLong());
    }

    @Test
    void refusesAShareOfOne() {
        assertThatThrownBy(() -> new DropoutMask(1, 1)).hasMessage("The dropout is 1.0, but must be in [0, 1).");
    }

    private static MatrixView thinned(double rate, long seed) {
        DropoutMask mask = new DropoutMask(7, rate);
        mask.draw(ROWS, true, stream(seed));
        MatrixView matrix = MatrixView.growing(7);
        matrix.reset(ROWS);
        matrix.fill(1);
        mask.multiply(matrix);
        return matrix;
    }

    private static RandomStream stream(long seed) {
        return RandomSource.standard().stream(seed);
    }
}
