package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class NativeFloatsTest {
    @Test
    void isAnArrayOfNd4j() {
        NativeFloats memory = NativeFloats.ofZeros(4);
        memory.write(1, 2, new float[] {5, 6});
        assertThat(memory.array().toFloatVector()).containsExactly(0, 5, 6, 0);
        memory.clear();
        assertThat(memory.array().sumNumber().intValue()).isZero();
    }

    @Test
    void beginsAtACacheLineHoweverItGrows() {
        NativeFloats memory = new NativeFloats();
        for (int floats : new int[] {1, 100, 10_000, 1_000_000}) {
            memory.reserve(floats, 0);
            assertThat(memory.pointer().address() % 64).isZero();
            memory.write(memory.floats() - 1, 1, new float[] {floats});
            assertThat(memory.array().getFloat(memory.floats() - 1L)).isEqualTo(floats);
            assertThat(memory.pointer().get(memory.floats() - 1L)).isEqualTo(floats);
        }
    }

    @Test
    void takesOverAnother() {
        NativeFloats memory = NativeFloats.ofZeros(2);
        NativeFloats other = NativeFloats.ofZeros(2);
        other.write(0, 2, new float[] {1, 2});
        memory.set(other);
        assertThat(memory.array().toFloatVector()).containsExactly(1, 2);
    }

    @Test
    void refusesToBeUsedAfterItIsClosed() {
        MatrixView matrix = Matrices.random(2, 2, 1);
        MatrixView product = Matrices.random(2, 2, 1);
        Products.multiply(matrix, matrix, 0, product);
        matrix.storage().close();
        String message = "This memory is closed: its model can be used no longer.";
        assertThatThrownBy(() -> matrix.get(0, 0)).hasMessage(message);
        assertThatThrownBy(() -> Products.multiply(matrix, matrix, 0, product)).hasMessage(message);
        assertThatThrownBy(() -> matrix.resize(10)).hasMessage(message);
    }

    @Test
    void refusesWhatNoBufferHolds() {
        assertThatThrownBy(() -> NativeFloats.ofZeros(1L << 40))
                .hasMessage("One array of 1099511627776 floats is asked for, but the most is 536870911: "
                        + "make batches, texts or vocabularies smaller.");
    }

    @Test
    void sumsRunOverAllBlocks() {
        int floats = 3 * Blocks.FLOATS + 17;
        NativeFloats memory = NativeFloats.ofZeros(floats);
        NativeFloats other = NativeFloats.ofZeros(floats);
        float[] twos = new float[floats];
        java.util.Arrays.fill(twos, 2);
        memory.write(0, floats, twos);
        other.write(0, floats, twos);
        FlatSums sums = new FlatSums();
        sums.add(other, memory);
        assertThat(sums.squares(memory)).isEqualTo(16.0 * floats);
    }
}
