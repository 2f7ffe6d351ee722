package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Indices;
import io.polytask.tensor.RowGradient;
import io.polytask.tensor.Sequence;
import io.polytask.tensor.Tokens;
import org.junit.jupiter.api.Test;

final class EmbeddingTest {
    private static final double[] TABLE = {1, 2, 3, 4, 5, 6};

    private final Fixture fixture = new Fixture();

    @Test
    void givesTheRowOfEachToken() {
        Embedding embedding = embedding(0);
        Sequence output = embedding.forward(tokens(2, 0, 2), fixture.pass);
        assertThat(output.activations().values().toArray()).containsExactly(5, 6, 1, 2, 5, 6);
        assertThat(output.segments().length(0)).isEqualTo(3);

        output.activations().openGradient();
        Reference.write(
                new double[] {1, 2, 10, 20, 3, 4}, 0, output.activations().gradients());
        embedding.backward(fixture.pass);
        RowGradient gradient = fixture.layout.parameters().get(0).rowGradient();
        float[] rows = new float[4];
        gradient.read(gradient.slot(2), rows, 0);
        gradient.read(gradient.slot(0), rows, 2);
        assertThat(rows).containsExactly(4, 6, 10, 20);
        assertThat(gradient.slot(1)).isEqualTo(-1);
    }

    @Test
    void givesTheRowOfEachValue() {
        Embedding embedding = embedding(0);
        Indices indices = new Indices();
        indices.add(1);
        indices.add(1);
        Activations output = embedding.forward(indices, fixture.pass);
        assertThat(output.values().toArray()).containsExactly(3, 4, 3, 4);
        output.openGradient();
        Reference.write(new double[] {1, 2, 3, 4}, 0, output.gradients());
        embedding.backward(fixture.pass);
        float[] row = new float[2];
        fixture.layout.parameters().get(0).rowGradient().read(0, row, 0);
        assertThat(row).containsExactly(4, 6);
    }

    @Test
    void dropsFromTheOutputAndFromTheGradientAlike() {
        Embedding embedding = embedding(0.5);
        Activations output = embedding.forward(tokens(0, 1, 2), fixture.pass).activations();
        output.openGradient();
        output.gradients().fill(1);
        embedding.backward(fixture.pass);
        RowGradient gradient = fixture.layout.parameters().get(0).rowGradient();
        float[] row = new float[2];
        int dropped = 0;
        for (int i = 0; i < 3; i++) {
            gradient.read(gradient.slot(i), row, 0);
            for (int j = 0; j < 2; j++) {
                float value = output.values().get(i, j);
                assertThat(value).isIn(0f, (float) (2 * TABLE[2 * i + j]));
                assertThat(row[j]).isEqualTo(value == 0 ? 0 : 2);
                dropped += value == 0 ? 1 : 0;
            }
        }
        assertThat(dropped).isBetween(1, 5);
    }

    @Test
    void refusesAnIdBeyondTheTable() {
        Embedding embedding = embedding(0);
        assertThatThrownBy(() -> embedding.forward(tokens(3), fixture.pass))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void beginsSmall() {
        new Embedding(fixture.scope, 100, 20, 0);
        fixture.bind();
        for (float value : fixture.values(0).toArray()) {
            assertThat(value).isBetween(-0.05f, 0.05f);
        }
    }

    private Embedding embedding(double dropout) {
        Embedding embedding = new Embedding(fixture.scope, 3, 2, dropout);
        fixture.bind();
        Reference.write(TABLE, 0, fixture.values(0));
        return embedding;
    }

    private static Tokens tokens(int... ids) {
        Tokens tokens = new Tokens();
        for (int id : ids) {
            tokens.add(id);
        }
        tokens.end();
        return tokens;
    }
}
