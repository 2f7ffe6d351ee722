package io.polytask.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.ScheduleType;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "CONSTANT, 1, 1, 1, 1, 1, 1",
        "STEP, 1, 1, 0.1, 0.1, 0.01, 0.01",
        "LINEAR, 1, 0.83333333, 0.66666667, 0.5, 0.33333333, 0.16666667",
        "COSINE, 1, 0.9330127, 0.75, 0.5, 0.25, 0.0669873",
        "EXPONENTIAL, 1, 0.46415888, 0.21544347, 0.1, 0.04641589, 0.02154435"
    })
    void factorsOfSixSteps(ScheduleType type, double a, double b, double c, double d, double e, double f) {
        double[] expected = {a, b, c, d, e, f};
        assertFactors(Schedule.of(type, 0), expected);
    }

    @Test
    void warmUpGrowsInALineAndThenTheScheduleBegins() {
        assertFactors(Schedule.of(ScheduleType.LINEAR, 0.5), 1 / 3.0, 2 / 3.0, 1, 1, 2 / 3.0, 1 / 3.0);
        assertFactors(new Schedule.WarmUp(0.34, new Schedule.Constant()), 0.5, 1, 1, 1, 1, 1);
    }

    @Test
    void aShareBelowHalfAStepIsNoWarmUp() {
        assertFactors(Schedule.of(ScheduleType.CONSTANT, 0.01), 1, 1, 1, 1, 1, 1);
    }

    @Test
    void lastValuesAreReachedAtTheEnd() {
        assertThat(new Schedule.Cosine(0.2).factor(999_999, 1_000_000)).isCloseTo(0.2, within(1e-6));
        assertThat(new Schedule.Linear(0.2).factor(999_999, 1_000_000)).isCloseTo(0.2, within(1e-5));
        assertThat(new Schedule.Exponential(0.2).factor(999_999, 1_000_000)).isCloseTo(0.2, within(1e-5));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Schedule.WarmUp(1, new Schedule.Constant()))
                .hasMessage("The share of the warm-up is 1.0, but must be in [0, 1).");
        assertThatThrownBy(() -> new Schedule.Exponential(0))
                .hasMessage("The last factor of the exponential schedule is 0.0, but must be in (0, 1].");
        assertThatThrownBy(() -> new Schedule.Cosine(2))
                .hasMessage("The last factor of the cosine schedule is 2.0, but must be in [0, 1].");
        assertThatThrownBy(() -> new Schedule.Linear(-1))
                .hasMessage("The last factor of the linear schedule is -1.0, but must be in [0, 1].");
        assertThatThrownBy(() -> new Schedule.Step(0.5, 0))
                .hasMessage("The number of parts of the step schedule is 0, but must be at least 1.");
    }

    private static void assertFactors(Schedule schedule, double... expected) {
        double[] actual = LongStream.range(0, 6)
                .mapToDouble(step -> schedule.factor(step, 6))
                .toArray();
        assertThat(actual).containsExactly(expected, within(1e-8));
    }
}
