package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TokensTest {
    @Test
    void textsLieOneAfterAnother() {
        Tokens tokens = new Tokens();
        tokens.add(5);
        tokens.add(6);
        tokens.end();
        tokens.end();
        tokens.add(7);
        tokens.end();
        assertThat(tokens.size()).isEqualTo(3);
        assertThat(tokens.length(0)).isEqualTo(2);
        assertThat(tokens.length(1)).isZero();
        assertThat(tokens.id(2)).isEqualTo(7);
        assertThat(tokens.segments().start(2)).isEqualTo(2);
        assertThat(tokens.segments().end(2)).isEqualTo(3);
        assertThat(tokens.segments().total()).isEqualTo(3);
        assertThatThrownBy(() -> tokens.id(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void textsAreTakenFromAnotherBatch() {
        Tokens source = new Tokens();
        for (int i = 0; i < 1000; i++) {
            source.add(i);
            source.add(-i);
            source.end();
        }
        Tokens batch = new Tokens();
        batch.add(1);
        batch.end();
        batch.clear();
        batch.append(source, 999);
        batch.append(source, 3);
        assertThat(batch.size()).isEqualTo(2);
        assertThat(new int[] {batch.id(0), batch.id(1), batch.id(2), batch.id(3)})
                .containsExactly(999, -999, 3, -3);
    }

    @Test
    void indicesAreOneARow() {
        Indices source = new Indices();
        for (int i = 0; i < 100; i++) {
            source.add(i * i);
        }
        Indices batch = new Indices();
        batch.append(source, 99);
        assertThat(batch.size()).isEqualTo(1);
        assertThat(batch.get(0)).isEqualTo(9801);
        batch.clear();
        assertThatThrownBy(() -> batch.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
