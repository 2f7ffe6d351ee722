package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import org.junit.jupiter.api.Test;

final class PoolTest {
    private static final double[] ROWS = {1, 5, 4, 2, 9, 9};

    private final Fixture fixture = new Fixture();
    private final Sequence input = Fixture.sequence(2, ROWS, 2, 0, 1);

    @Test
    void meanOfEachExample() {
        MeanPool pool = new MeanPool(2);
        Activations output = pool.forward(input, fixture.pass);
        assertThat(output.values().toArray()).containsExactly(2.5f, 3.5f, 0, 0, 9, 9);
        output.openGradient();
        Reference.write(new double[] {2, 4, 6, 8, 10, 12}, 0, output.gradients());
        pool.backward(fixture.pass);
        assertThat(input.activations().gradients().toArray()).containsExactly(1, 2, 1, 2, 10, 12);
    }

    @Test
    void maximumOfEachExample() {
        MaxPool pool = new MaxPool(2);
        Activations output = pool.forward(input, fixture.pass);
        assertThat(output.values().toArray()).containsExactly(4, 5, 0, 0, 9, 9);
        output.openGradient();
        Reference.write(new double[] {2, 4, 6, 8, 10, 12}, 0, output.gradients());
        pool.backward(fixture.pass);
        assertThat(input.activations().gradients().toArray()).containsExactly(0, 4, 2, 0, 10, 12);
    }

    @Test
    void twoPoolsOfOneSequenceAddTheirGradients() {
        MaxPool max = new MaxPool(2);
        MeanPool mean = new MeanPool(2);
        Activations maxima = max.forward(input, fixture.pass);
        Activations means = mean.forward(input, fixture.pass);
        maxima.openGradient();
        maxima.gradients().fill(1);
        means.openGradient();
        means.gradients().fill(2);
        mean.backward(fixture.pass);
        max.backward(fixture.pass);
        assertThat(input.activations().gradients().toArray()).containsExactly(1, 2, 2, 1, 3, 3);
    }
}
