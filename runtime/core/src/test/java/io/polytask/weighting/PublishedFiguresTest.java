package io.polytask.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Balance;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The weights that TorchJD's documentation gives for the gradients (-4, 1, 1) and (6, 1, 1). */
final class PublishedFiguresTest {
    private static final double[][] GRAM = {{18, -22}, {-22, 38}};

    static List<Arguments> figures() {
        return List.of(
                Arguments.of(new UpGrad(), 1.1109, 0.7894, 1),
                Arguments.of(new Mgda(), 0.6, 0.4, 1),
                Arguments.of(new Imtl(Balance.Parts.G), 0.5923, 0.4077, 1),
                Arguments.of(new CaGrad(0.5, Balance.Rescale.NONE), 0.7041, 0.5, 1),
                Arguments.of(new PcGrad(), 2.2222, 1.5789, 1),
                Arguments.of(new FairGrad(), 0.5915, 0.4071, 1),
                // Theirs combines the mean: half of ours.
                Arguments.of(new AlignedMtl(), 0.5591, 0.4083, 2));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void weightsAreThosePublished(Weighting weighting, double first, double second, double divisor) {
        TaskStep step = new TaskStep(2);
        step.add(0, 1);
        step.add(1, 1);
        TaskRun run =
                new TaskRun(List.of("a", "b"), () -> new SplittableRandom(1), ScalarDescent.sgd(0.1, 0, false, 0));
        double[] weights = new double[2];
        ((GramWeighting) weighting.start(run)).weigh(step, 0, GRAM, weights);
        assertThat(weights[0] / divisor).isEqualTo(first, within(1e-4));
        assertThat(weights[1] / divisor).isEqualTo(second, within(1e-4));
    }
}
