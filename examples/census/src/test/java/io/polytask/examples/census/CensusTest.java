package io.polytask.examples.census;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.WeightingType;
import io.polytask.examples.census.Architecture.Areas;
import io.polytask.examples.common.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way of sharing learns from made-up persons, of whom the young never married and the well paid are old. */
final class CensusTest {
    @TempDir
    Path directory;

    private final StringWriter err = new StringWriter();

    private Persons persons() throws IOException {
        List<String> lines = IntStream.range(0, 1000)
                .mapToObj(i -> {
                    int age = (i * 7919 + i / 10) % 80;
                    return PersonTest.line(List.of(
                            "0=" + age,
                            "7=" + (age < 30 ? "Never married" : "Divorced"),
                            "41=" + (age > 60 ? "50000+." : "- 50000.")));
                })
                .toList();
        Files.write(directory.resolve("census-income.data"), lines);
        return Persons.read(directory);
    }

    @Test
    void everyTenthLineIsTestAndTheNextOneDevelopment() throws IOException {
        Persons persons = persons();
        assertThat(persons.train().size()).isEqualTo(800);
        assertThat(persons.test().examples().get(1).age()).isEqualTo(79191 % 80);
        assertThat(persons.development().examples().get(0).age()).isEqualTo(7919 % 80);
    }

    @ParameterizedTest
    @EnumSource
    void learns(Architecture architecture) throws IOException {
        Persons persons = persons();
        Areas areas = architecture.run(
                persons.train(),
                persons.test(),
                settings -> settings.toBuilder().batchSize(16).epochs(4).build());
        assertThat(areas.income()).isGreaterThan(0.98);
        assertThat(areas.neverMarried()).isGreaterThan(0.98);
    }

    @Test
    void wrongDataAndOptionsAreTold() throws IOException {
        assertThat(run("--data", directory.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(directory + " has no census-income.data.\nDIR: The directory of census-");
        assertThat(run("--data", directory.toString(), "--only", "PLES")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "\nInvalid value for option '--only': expected one of [SINGLE_TASK, SHARED_BOTTOM, MMOE, PLE] "
                                + "(case-insensitive) but was 'PLES'\n");
        Files.write(directory.resolve("census-income.data"), List.of(PersonTest.line(List.of("0=old"))));
        assertThat(run("--data", directory.toString())).isEqualTo(1);
        assertThat(err.toString())
                .endsWith("\ncensus-income.data, line 1: Field 1 is \"old\", but must be a number.\n");
    }

    private int run(String... arguments) {
        return Program.of(new Census()).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void everyWeightingHasALineBesideTheNetworksAlone() throws IOException {
        List<WeightingType> some = List.of(WeightingType.CAGRAD, WeightingType.MOML);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Census.weightings(persons(), 1, 1, new PrintStream(text, true, UTF_8)).print(some);
        List<String> lines = text.toString(UTF_8).lines().toList();
        assertThat(lines.get(1)).contains("income roc_auc", "neverMarried roc_auc");
        assertThat(lines.subList(2, 6).stream().map(line -> line.split(" +")[0]))
                .containsExactly("alone", "EQUAL", "CAGRAD", "MOML");
        assertThat(lines.subList(2, 6)).allMatch(line -> line.matches("\\S+ +(0\\.[5-9]\\d+|1\\.0+) \\+- 0\\.0000 .*"));
    }
}
