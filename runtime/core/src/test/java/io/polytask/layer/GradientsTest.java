package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Indices;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GradientsTest {
    private final Replica first = new Replica();
    private final Replica second = new Replica();

    /** A table and a layer of scales, each with a gradient. */
    private static final class Replica {
        final Layout layout = new Layout(Fixture.TASKS);
        final Embedding table = new Embedding(layout.shared("table", Fixture.TASKS), 5, 2, 0);
        final LayerNorm norm = new LayerNorm(layout.shared("norm", Fixture.TASKS), 2);
        final Gradients gradients;

        Replica() {
            Parameters.initial(layout, 1, RandomSource.standard());
            gradients = Gradients.of(layout);
        }

        Replica set(int row, float dense, float sparse) {
            Pass pass = new Pass(1, RandomSource.standard().stream(1));
            Indices indices = new Indices();
            indices.add(row);
            Activations output = table.forward(indices, pass);
            output.openGradient();
            output.gradients().fill(sparse);
            table.backward(pass);
            layout.parameters().get(0).gradients().fill(dense);
            return this;
        }

        float[] row(int row) {
            float[] values = new float[2];
            gradients.tables().get(0).read(gradients.tables().get(0).slot(row), values, 0);
            return values;
        }
    }

    @Test
    void theNormIsThatOfAllTogether() {
        first.set(3, 2, 4);
        assertThat(first.gradients.norm()).isEqualTo(Math.sqrt(4 + 4 + 16 + 16));
        first.gradients.clear();
        assertThat(first.gradients.norm()).isZero();
    }

    @Test
    void replicasAreAddedUp() {
        first.set(3, 2, 4);
        second.set(3, 1, 10).set(1, 1, 10);
        first.gradients.addTables(second.gradients);
        assertThat(first.row(3)).containsExactly(4, 4);
        assertThat(first.row(1)).containsExactly(10, 10);
        first.gradients.sum(List.of(first.gradients, second.gradients), 2);
        float[] read = new float[2];
        first.gradients.read(0, 2, read, new float[2]);
        assertThat(read).containsExactly(3, 3);
        assertThat(first.layout.parameters().get(0).gradients().toArray()).containsOnly(2);
        assertThat(first.gradients.flat()).isNotSameAs(second.gradients.flat());
        assertThat(first.layout.parameters().get(0).gradients().toArray()).containsOnly(3);
        first.gradients.read(0, 2, read, new float[2]);
        assertThat(read).containsExactly(3, 3);
    }

    @Test
    void theFirstGradientThatIsNotFiniteIsNamed() {
        first.set(3, 2, 4);
        assertThat(first.gradients.firstNotFinite()).isEmpty();
        first.set(3, 2, Float.NaN);
        assertThat(first.gradients.firstNotFinite()).hasValue("table.table");
        first.set(3, Float.NaN, Float.NaN);
        assertThat(first.gradients.firstNotFinite()).hasValue("norm.scale");
    }

    @Test
    void theFirstOutputThatIsNotFiniteIsNamed() {
        first.set(3, 0, 0);
        assertThat(first.layout.firstOutputNotFinite()).isEmpty();
        first.layout.parameters().get(2).values().set(3, 0, Float.NaN);
        first.set(3, 0, 0);
        assertThat(first.layout.firstOutputNotFinite()).hasValue("table");
    }
}
