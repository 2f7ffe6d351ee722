package io.polytask.conformance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.conformance.balance.Vectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sharing architecture against figures that were computed in double; the engine's numbers are floats. */
final class ArchitectureVectorsTest {
    private static final double TOLERANCE = 1e-5;

    private static final Map<String, Double> WORST = new LinkedHashMap<>();

    static List<Arguments> cases() {
        return Vectors.files("architecture").stream()
                .flatMap(file -> Vectors.each(file.get("cases")))
                .map(test -> Arguments.of(test.get("id").asText(), test))
                .toList();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void agrees(String id, JsonNode test) {
        ArchitectureCase made = new ArchitectureCase(test);
        made.check((what, actual, expected) -> check(id, what, actual, expected));
    }

    private static void check(String id, String what, double[] actual, double[] expected) {
        assertThat(actual).as(id + " " + what).hasSameSizeAs(expected);
        double most = 0;
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            most = Math.max(most, Math.abs(expected[i]));
            difference = Math.max(difference, Math.abs(actual[i] - expected[i]));
        }
        double relative = difference / (1 + most);
        assertThat(relative).as(id + " " + what).isLessThanOrEqualTo(TOLERANCE);
        WORST.merge(id, relative, Math::max);
    }

    @AfterAll
    static void report() {
        System.out.println("Architectures: worst deviation");
        WORST.forEach((id, worst) -> System.out.printf(Locale.ROOT, "%-40s %.1e%n", id, worst));
    }
}
