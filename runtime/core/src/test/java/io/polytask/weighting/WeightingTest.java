package io.polytask.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class WeightingTest {
    private static final List<String> TASKS = List.of("category", "stars", "sentiment");

    @Test
    void equalGivesEachTaskOfAStepOne() {
        assertThat(weigh(new Equal())).containsExactly(1, 1);
    }

    @Test
    void fixedGivesTasksWithoutAFactorOne() {
        assertThat(weigh(new Fixed(Map.of("sentiment", 0.25, "stars", 8.0)))).containsExactly(1, 0.25);
    }

    @Test
    void fixedKeepsACopy() {
        Map<String, Double> factors = new HashMap<>(Map.of("category", 3.0));
        Fixed fixed = new Fixed(factors);
        factors.put("category", 4.0);
        assertThat(weigh(fixed)).containsExactly(3, 1);
    }

    @Test
    void fixedRefusesFactorsThatAreNotAboveZero() {
        for (double factor : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Fixed(Map.of("stars", factor)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The weight of task \"stars\" is " + factor + ", but must be a number above 0.");
        }
    }

    @Test
    void fixedRefusesTasksThatTheModelDoesNotHave() {
        Fixed fixed = new Fixed(Map.of("star", 2.0));
        assertThatThrownBy(() -> fixed.start(run()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A weight is given for task \"star\", but the model's tasks are category, stars, sentiment.");
    }

    private static TaskRun run() {
        return new TaskRun(TASKS, () -> new SplittableRandom(1), ScalarDescent.adam(0.01, 0));
    }

    /** The factors of the first and the last task, where the batch has no label of the second. */
    private static double[] weigh(Weighting weighting) {
        TaskStep step = new TaskStep(TASKS.size());
        step.add(0, 0.5);
        step.add(2, 2);
        double[] weights = {-1, -1};
        ((LossWeighting) weighting.start(run())).weigh(step, weights);
        return weights;
    }
}
