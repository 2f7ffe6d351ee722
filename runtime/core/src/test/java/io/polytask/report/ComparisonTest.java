package io.polytask.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.Equal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private final List<String> runs = new ArrayList<>();
    private final TrainingOptions options = TrainingOptions.builder()
            .seed(5)
            .weighting(WeightingType.CAGRAD)
            .weightingSetting(WeightingSetting.C, 0.25)
            .monitor("price.rmse")
            .build();
    private final Comparison<String> comparison =
            new Comparison<>(this::run, TrainingSetup.of(options), List.of("kind", "price"), 3);

    /** Alone the kind is right in .5, .6 and .7 and the price 4 off; together it is .9 and 3. */
    private Evaluation run(TrainingSetup setup, Set<String> tasks) {
        TrainingOptions given = setup.options();
        runs.add(String.join("+", tasks) + " " + given.weighting() + given.weightingSettings() + given.seed()
                + given.monitor());
        if (given.weighting() == WeightingType.MOML) {
            throw new IllegalArgumentException("MOML needs validation data.");
        }
        double kind = tasks.size() == 1 ? (given.seed()) / 10.0 : 0.9;
        double price = tasks.size() == 1 ? 4 : 3;
        return new Evaluation(tasks.stream()
                .map(task -> task.equals("kind")
                        ? new TaskScores(task, Metric.ACCURACY, 10, Map.of(Metric.ACCURACY, kind))
                        : new TaskScores(task, Metric.RMSE, 10, Map.of(Metric.RMSE, price)))
                .toList());
    }

    @Test
    void theRunsOfATaskAloneHaveTheirOwnScoreAndNoWeighting() {
        Results alone = comparison.alone();

        assertThat(runs)
                .containsExactly(
                        "kind EQUAL{}5",
                        "kind EQUAL{}6",
                        "kind EQUAL{}7",
                        "price EQUAL{}5price.rmse",
                        "price EQUAL{}6price.rmse",
                        "price EQUAL{}7price.rmse");
        TaskResults kind = alone.tasks().get(0);
        assertThat(kind.values()).containsExactly(0.5, 0.6, 0.7);
        assertThat(kind.mean()).isCloseTo(0.6, within(1e-12));
        assertThat(kind.deviation()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aWeightingHasItsDefaultsUnlessItIsTheDeclaredOne() {
        comparison.together(WeightingType.CAGRAD);
        comparison.together(WeightingType.GRADNORM);

        assertThat(runs)
                .contains("kind+price CAGRAD{C=0.25}5price.rmse", "kind+price GRADNORM{}7price.rmse")
                .hasSize(6);
    }

    @Test
    void deltaMIsTheMeanGainAboveZeroWhereItIsBetter() {
        // .9 over .6 is half more, 3 instead of 4 is a quarter less.
        assertThat(comparison.together().deltaM(comparison.alone())).isCloseTo(100 * (0.5 + 0.25) / 2, within(1e-9));
    }

    @Test
    void theTableHasALineForEachAndSaysWhyOneCannotBeRun() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        new WeightingTable(comparison, out).print(List.of(WeightingType.MOML, WeightingType.EQUAL, WeightingType.RLW));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList().subList(0, 6))
                .containsExactly(
                        "Mean and standard deviation of 3 runs, each with a seed of its own.",
                        "                  kind accuracy     price rmse        delta m, %  step cost",
                        "alone             0.6000 +- 0.1000  4.0000 +- 0.0000       +0.00        NaN",
                        "EQUAL             0.9000 +- 0.0000  3.0000 +- 0.0000      +37.50        NaN",
                        "MOML              cannot be run: MOML needs validation data.",
                        "RLW               0.9000 +- 0.0000  3.0000 +- 0.0000      +37.50        NaN");
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        TrainingSetup declared = TrainingSetup.of(options);
        TrainingSetup bound = new TrainingSetup(
                options,
                Optional.empty(),
                Optional.of(new Equal()),
                Optional.empty(),
                declared.tokenizers(),
                List.of(),
                List.of(),
                declared.clock(),
                declared.random(),
                declared.stop());
        assertThatThrownBy(() -> new Comparison<>(this::run, bound, List.of("kind"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A weighting is bound, which goes before all that would be compared: "
                        + "compare with a setup without one.");
        assertThatThrownBy(() -> new Comparison<>(this::run, declared, List.of("kind"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of seeds is 0, but must be at least 1.");
    }
}
