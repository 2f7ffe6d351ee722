package io.polytask.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What gets no gradient any more is not calculated with the smallest floats, which would be a hundred times slower. */
final class VanishingMomentsTest {
    private static final int N = 32;

    static Stream<Rule> rules() {
        return Stream.of(
                new MomentRule(1e-3, 0.9, 0.999, 1e-8, 0, false), new MomentRule(1e-3, 0.9, 0.999, 1e-8, 0.01, true));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void endFarAboveTheSmallestFloatsAndFarBelowWhatMatters(Rule rule) {
        float[] values = filled(1);
        float[] first = filled(0);
        float[] second = filled(0);
        for (int step = 1; step <= 100_000; step++) {
            rule.begin(step, 1, 1);
            rule.apply(values, filled(step == 1 ? 1 : 1e-39f), first, second, N);
            assertThat(isNormalOrZero(first[0]) && isNormalOrZero(second[0]))
                    .as("moments %s and %s of step %s", first[0], second[0], step)
                    .isTrue();
        }
        assertThat(first[0]).isBetween(0f, 1e-8f * 1e-18f);
        assertThat((float) Math.sqrt(second[0])).isBetween(0f, 1e-8f * 1e-5f);
    }

    private static boolean isNormalOrZero(float value) {
        return value == 0 || Math.abs(value) >= Float.MIN_NORMAL;
    }

    private static float[] filled(float value) {
        float[] values = new float[N];
        Arrays.fill(values, value);
        return values;
    }
}
