package io.polytask.examples.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.evaluation.TaskScores;
import io.polytask.model.TrainingOptions;
import io.polytask.training.TrainingSetup;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which trainings there are, and what is printed of them. */
final class RunsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Program.of(new Shapes())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Stream<String> titles() {
        return out.toString().lines().filter(line -> line.endsWith(":"));
    }

    @Test
    void allTasksTogetherThenEachAlone() {
        assertThat(run()).isZero();
        assertThat(titles().map(title -> title.replaceAll("[0-9]+ s", "9 s")))
                .containsExactly(
                        "All tasks together, seed 1:",
                        "All tasks together, mean of 1, 9 s each:",
                        "shape alone, seed 1:",
                        "shape alone, mean of 1, 9 s each:",
                        "colour alone, seed 1:",
                        "colour alone, mean of 1, 9 s each:");
    }

    @ParameterizedTest
    @CsvSource({
        "together, 'All tasks together'",
        "alone, 'shape alone, colour alone'",
        "COLOUR, 'colour alone'",
        "colour, 'colour alone'"
    })
    void onlyLeavesOthersOut(String only, String titles) {
        assertThat(run("--only", only)).isZero();
        assertThat(titles().filter(title -> title.endsWith(", seed 1:")).map(title -> title.replace(", seed 1:", "")))
                .containsExactly(titles.split(", "));
    }

    @Test
    void seedsCountUpAndTheirMeanIsPrinted() {
        assertThat(run("--only=COLOUR", "--seeds=3")).isZero();
        assertThat(out.toString().replaceAll("[0-9]+ s", "9 s"))
                .isEqualTo(String.join(
                        "\n",
                        "colour alone, seed 1:",
                        "colour       10 labels  accuracy 0.1000",
                        "colour alone, seed 2:",
                        "colour       10 labels  accuracy 0.2000",
                        "colour alone, seed 3:",
                        "colour       10 labels  accuracy 0.3000",
                        "colour alone, mean of 3, 9 s each:",
                        "colour       10 labels  accuracy 0.2000",
                        ""));
    }

    @Test
    void anUnknownTaskIsToldWithThoseThereAre() {
        assertThat(run("--only=COLOR")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Invalid value for option '--only': expected one of [together, alone, SHAPE, COLOUR] "
                        + "(case-insensitive) but was 'COLOR'\n");
        assertThat(out.toString()).isEmpty();
    }

    private enum Task {
        SHAPE,
        COLOUR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its accuracy is a tenth of the seed. */
    @Command(name = "shapes")
    private static final class Shapes implements Callable<Integer> {
        @Mixin
        private final Runs runs = new Runs();

        @Override
        public Integer call() {
            runs.print(Task.class, TrainingOptions.builder().build(), Shapes::evaluation);
            return 0;
        }

        private static Evaluation evaluation(TrainingSetup setup, Set<Task> tasks) {
            Map<Metric, Double> accuracy =
                    Map.of(Metric.ACCURACY, setup.options().seed() / 10.0);
            return new Evaluation(tasks.stream()
                    .map(task -> new TaskScores(task.toString(), Metric.ACCURACY, 10, accuracy))
                    .toList());
        }
    }
}
