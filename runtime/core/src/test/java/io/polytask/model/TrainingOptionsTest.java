package io.polytask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Keep;
import io.polytask.api.OptimizerType;
import io.polytask.api.WeightingType;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TrainingOptionsTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                refused(options -> options.epochs(0), "epochs is 0, but must be at least 1."),
                refused(options -> options.batchSize(0), "batchSize is 0, but must be at least 1."),
                refused(options -> options.learningRate(Double.NaN), "learningRate is NaN, but must be above 0."),
                refused(
                        options -> options.learningRate(Double.POSITIVE_INFINITY),
                        "learningRate is Infinity, but must be finite."),
                refused(
                        options -> options.weightDecay(Double.POSITIVE_INFINITY),
                        "weightDecay is Infinity, but must be finite."),
                refused(options -> options.weightDecay(-1), "weightDecay is -1.0, but must be at least 0."),
                refused(options -> options.momentum(1), "momentum is 1.0, but must be in [0, 1)."),
                refused(
                        options -> options.momentum(0.9),
                        "momentum is 0.9, but must be 0 for the optimizer ADAM: only SGD has a momentum."),
                refused(
                        options -> options.optimizer(OptimizerType.SGD).nesterov(true),
                        "nesterov is true, but must be false without a momentum."),
                refused(options -> options.clipNorm(-1), "clipNorm is -1.0, but must be at least 0."),
                refused(
                        options -> options.clipNorm(Double.POSITIVE_INFINITY),
                        "clipNorm is Infinity, but must be finite; 0 is no limit."),
                refused(options -> options.warmup(1), "warmup is 1.0, but must be in [0, 1)."),
                refused(options -> options.patience(-1), "patience is -1, but must be at least 0."),
                refused(
                        options -> options.keep(Keep.LAST).patience(2),
                        "patience is 2, but must be 0 where keep is LAST."),
                refused(options -> options.threads(0), "threads is 0, but must be at least 1."),
                refused(
                        options -> options.taskWeight("score", 0),
                        "weight of task score is 0.0, but must be above 0."));
    }

    private static Arguments refused(UnaryOperator<TrainingOptions.Builder> change, String sentence) {
        return Arguments.of(sentence, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aSettingOutOfItsRangeIsRefused(String sentence, UnaryOperator<TrainingOptions.Builder> change) {
        assertThatThrownBy(() -> change.apply(TrainingOptions.builder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The training setting " + sentence);
    }

    @Test
    void aBuilderHandsOnThatTheLastEpochIsKept() {
        TrainingOptions options = TrainingOptions.builder().keep(Keep.LAST).build();

        assertThat(options.toBuilder().build().keep()).isEqualTo(Keep.LAST);
    }

    @Test
    void aBuilderStartsFromSettings() {
        TrainingOptions options = TrainingOptions.builder()
                .optimizer(OptimizerType.SGD)
                .momentum(0.9)
                .nesterov(true)
                .weighting(WeightingType.FIXED)
                .taskWeight("score", 2)
                .monitor("score")
                .patience(3)
                .build();

        assertThat(options.toBuilder().build()).isEqualTo(options);
    }
}
