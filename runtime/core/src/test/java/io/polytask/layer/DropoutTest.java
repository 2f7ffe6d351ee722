package io.polytask.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import org.junit.jupiter.api.Test;

final class DropoutTest {
    private final Pass pass = new Pass(1, RandomSource.standard().stream(9));
    private final Dropout dropout = new Dropout(4, 0.75);
    private final Activations input = Fixture.matrix(100, 4, Reference.random(400, 1));

    @Test
    void dependsOnSeedStepAndShardAlone() {
        float[] first = outputs(1, 2, 3);
        assertThat(outputs(1, 2, 4)).isNotEqualTo(first);
        assertThat(outputs(1, 3, 3)).isNotEqualTo(first);
        assertThat(outputs(2, 2, 3)).isNotEqualTo(first);
        assertThat(outputs(1, 2, 3)).isEqualTo(first);
    }

    private float[] outputs(long seed, long step, int shard) {
        pass.train(Fixture.TASKS, seed, step, shard);
        return dropout.forward(input, pass).values().toArray();
    }

    @Test
    void predictionDropsNothing() {
        pass.predict(Fixture.TASKS);
        assertThat(dropout.forward(input, pass).values().toArray())
                .isEqualTo(input.values().toArray());
    }

    @Test
    void theGradientIsThinnedAlikeAndAdded() {
        pass.train(Fixture.TASKS, 1, 0, 0);
        Activations output = dropout.forward(input, pass);
        float[] inputs = input.values().toArray();
        float[] outputs = output.values().toArray();
        input.openGradient();
        input.gradients().fill(1);
        output.openGradient();
        output.gradients().fill(2);
        dropout.backward(pass);
        float[] gradients = input.gradients().toArray();
        for (int i = 0; i < outputs.length; i++) {
            assertThat(outputs[i] == 0 || outputs[i] == 4 * inputs[i]).isTrue();
            assertThat(gradients[i]).isEqualTo(outputs[i] == 0 ? 1 : 9);
        }
    }
}
