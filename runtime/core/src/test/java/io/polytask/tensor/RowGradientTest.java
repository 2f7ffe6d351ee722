package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RowGradientTest {
    private final RowGradient gradient = new RowGradient(100, 2);

    @Test
    void rowsReadSeveralTimesAreAddedUp() {
        gradient.set(tokens(7, 3, 7, 99, 7), Matrices.of(5, 2, 1, 2, 10, 20, 3, 4, 100, 200, 5, 6));
        assertRows(7, 9, 12, 3, 10, 20, 99, 100, 200);
        assertThat(gradient.slot(3)).isEqualTo(1);
        assertThat(gradient.slot(4)).isEqualTo(-1);
        assertThat(gradient.squareSum()).isEqualTo(81 + 144 + 100 + 400 + 10_000 + 40_000);
    }

    @Test
    void eachStepBeginsAnew() {
        gradient.set(tokens(7, 3), Matrices.of(2, 2, 1, 2, 3, 4));
        Indices indices = new Indices();
        indices.add(3);
        gradient.set(indices, Matrices.of(1, 2, 5, 6));
        assertRows(3, 5, 6);
        assertThat(gradient.slot(7)).isEqualTo(-1);
        gradient.clear();
        assertRows();
        assertThat(gradient.slot(3)).isEqualTo(-1);
    }

    @Test
    void sharesOfABatchAreAddedUp() {
        RowGradient other = new RowGradient(100, 2);
        gradient.set(tokens(7, 3), Matrices.of(2, 2, 1, 2, 3, 4));
        other.set(tokens(5, 3), Matrices.of(2, 2, 10, 20, 30, 40));
        gradient.add(other);
        assertRows(7, 1, 2, 3, 33, 44, 5, 10, 20);
        assertThat(other.size()).isEqualTo(2);
    }

    @Test
    void growsWithTheRowsThatAreRead() {
        Tokens all = new Tokens();
        float[] values = new float[200];
        for (int i = 0; i < 100; i++) {
            all.add(99 - i);
            values[2 * i] = i;
        }
        all.end();
        gradient.set(all, Matrices.of(100, 2, values));
        assertThat(gradient.size()).isEqualTo(100);
        assertThat(gradient.row(99)).isZero();
        float[] last = new float[2];
        gradient.read(99, last, 0);
        assertThat(last).containsExactly(99, 0);
        assertThat(gradient.isFinite()).isTrue();
        values[5] = Float.NaN;
        gradient.set(all, Matrices.of(100, 2, values));
        assertThat(gradient.isFinite()).isFalse();
    }

    private static Tokens tokens(int... ids) {
        Tokens tokens = new Tokens();
        for (int id : ids) {
            tokens.add(id);
        }
        tokens.end();
        return tokens;
    }

    /** Row, first value, second value of each slot. */
    private void assertRows(float... expected) {
        float[] actual = new float[3 * gradient.size()];
        for (int slot = 0; slot < gradient.size(); slot++) {
            actual[3 * slot] = gradient.row(slot);
            gradient.read(slot, actual, 3 * slot + 1);
        }
        assertThat(actual).containsExactly(expected);
    }
}
