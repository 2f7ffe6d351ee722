package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import org.junit.jupiter.api.Test;

final class ConcatTest {
    private final Fixture fixture = new Fixture();

    @Test
    void joinsRowsAndSplitsTheirGradient() {
        Concat concat = new Concat(2, 1, 2);
        Activations left = Fixture.matrix(2, 2, new double[] {1, 2, 3, 4});
        Activations middle = Activations.withoutGradient(1);
        middle.reset(2);
        middle.values().fill(7);
        Activations right = Fixture.matrix(2, 2, new double[] {5, 6, 7, 8});
        Activations output = concat.forward(left, middle, right);
        assertThat(output.values().toArray()).containsExactly(1, 2, 7, 5, 6, 3, 4, 7, 7, 8);

        right.openGradient();
        right.gradients().fill(100);
        output.openGradient();
        Reference.write(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0, output.gradients());
        concat.backward(fixture.pass);
        assertThat(left.gradients().toArray()).containsExactly(1, 2, 6, 7);
        assertThat(right.gradients().toArray()).containsExactly(104, 105, 109, 110);
    }

    @Test
    void joinsSequencesOfTheSamePositions() {
        Concat concat = new Concat(1, 1);
        Sequence left = Fixture.sequence(1, new double[] {1, 2, 3}, 1, 2);
        Sequence right = new Sequence(Activations.withGradient(1)).follow(left);
        right.activations().reset(3);
        Reference.write(new double[] {4, 5, 6}, 0, right.activations().values());
        Sequence output = concat.forward(left, right);
        assertThat(output.activations().values().toArray()).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat(output.segments().length(1)).isEqualTo(2);
    }

    @Test
    void followsBatchesThatGrow() {
        Concat concat = new Concat(1, 1);
        for (int rows = 1; rows < 5000; rows *= 4) {
            Activations left = Fixture.matrix(rows, 1, Reference.random(rows, 1));
            Activations right = Fixture.matrix(rows, 1, Reference.random(rows, 2));
            Activations output = concat.forward(left, right);
            output.openGradient();
            output.gradients().set(output.values());
            concat.backward(fixture.pass);
            assertThat(left.gradients().toArray()).isEqualTo(left.values().toArray());
            assertThat(right.gradients().toArray()).isEqualTo(right.values().toArray());
        }
    }
}
