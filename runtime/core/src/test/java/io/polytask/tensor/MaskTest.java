package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MaskTest {
    private static final int ROWS = 1000;

    @Test
    void dropsTheShareAndScalesTheRest() {
        Grid grid = thinned(0.2, 1);
        int dropped = 0;
        for (float value : grid.toArray()) {
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
        SplitMix random = new SplitMix(1);
        Mask mask = new Mask(3, 0.5);
        mask.draw(2, false, random);
        Mask none = new Mask(3, 0);
        none.draw(2, true, random);
        Grid grid = Grids.of(2, 3, 1, 2, 3, 4, 5, 6);
        mask.multiply(grid);
        none.multiply(grid);
        assertThat(grid.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(random.nextLong()).isEqualTo(new SplitMix(1).nextLong());
    }

    @Test
    void refusesAShareOfOne() {
        assertThatThrownBy(() -> new Mask(1, 1)).hasMessage("The dropout is 1.0, but must be in [0, 1).");
    }

    private static Grid thinned(double rate, long seed) {
        Mask mask = new Mask(7, rate);
        mask.draw(ROWS, true, new SplitMix(seed));
        Grid grid = Grid.growing(7);
        grid.reset(ROWS);
        grid.fill(1);
        mask.multiply(grid);
        return grid;
    }
}
