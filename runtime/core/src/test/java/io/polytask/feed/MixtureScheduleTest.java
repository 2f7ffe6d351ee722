package io.polytask.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class MixtureScheduleTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    private static int[] steps(Sampling sampling, int... batches) {
        return MixtureSchedule.steps(sampling, NAMES.subList(0, batches.length), batches);
    }

    @Test
    void inProportionEachSetHasItsOwnBatches() {
        assertThat(steps(Sampling.proportional(), 10, 30, 60)).containsExactly(10, 30, 60);
    }

    @Test
    void aTemperatureIsARootOfTheNumberOfBatches() {
        // The roots 3.162, 5.477 and 7.746 of 100 steps are 19.29, 33.42 and 47.28.
        assertThat(steps(Sampling.temperature(2), 10, 30, 60)).containsExactly(19, 34, 47);
        assertThat(steps(Sampling.temperature(1e6), 10, 30, 59)).containsExactly(33, 33, 33);
    }

    @Test
    void uniformSetsDifferByOneStepAtMost() {
        assertThat(steps(Sampling.uniform(), 10, 30, 61)).containsExactly(34, 34, 33);
    }

    @Test
    void sharesAreKept() {
        assertThat(steps(Sampling.shares(Map.of("a", 3.0, "b", 1.0)), 10, 30)).containsExactly(30, 10);
    }

    @Test
    void everySetHasAStep() {
        assertThat(steps(Sampling.shares(Map.of("a", 1e-9, "b", 1e-9, "c", 1.0)), 2, 2, 6))
                .containsExactly(1, 1, 8);
    }

    @Test
    void inTurnTheLargestSetDecides() {
        int[] steps = steps(Sampling.roundRobin(), 2, 3);
        assertThat(steps).containsExactly(3, 3);
        assertThat(MixtureSchedule.inTurn(steps)).containsExactly(0, 1, 0, 1, 0, 1);
    }

    @Test
    void withoutChanceTheSetsAreSpreadEvenly() {
        assertThat(MixtureSchedule.spread(new int[] {1, 3})).containsExactly(1, 0, 1, 1);
        assertThat(MixtureSchedule.spread(new int[] {2, 2})).containsExactly(0, 1, 0, 1);
    }

    @Test
    void aRandomOrderHasTheSameSteps() {
        int[] turns = MixtureSchedule.random(new int[] {20, 5, 75}, new SplittableRandom(1));
        assertThat(turns).isNotEqualTo(MixtureSchedule.spread(new int[] {20, 5, 75}));
        for (int set = 0; set < 3; set++) {
            int number = set;
            assertThat(Arrays.stream(turns).filter(turn -> turn == number).count())
                    .isEqualTo(new int[] {20, 5, 75}[set]);
        }
    }

    @Test
    void whatNoSamplingCanBeIsRefused() {
        assertThatThrownBy(() -> Sampling.temperature(0.5))
                .hasMessage("The temperature of a sampling is 0.5, but must be at least 1.");
        assertThatThrownBy(() -> Sampling.shares(Map.of("a", 0.0)))
                .hasMessage("The share of the data set a is 0.0, but must be above 0.");
    }
}
