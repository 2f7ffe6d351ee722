package io.polytask.conformance.balance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.weighting.PostStepWeighting;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every weighting against the figures of LibMTL: the combined gradient and the gradients of the heads, step after step. Where
 * the reference departs from a method's paper, the figures are bridged here and nowhere else, and the table says so.
 */
final class WeightingVectorsTest {
    private static final double TOLERANCE = 1e-9;
    /** Where the reference solves a sub-problem to fewer digits. */
    private static final Map<String, Double> TOLERANCES = Map.of(
            "GradVac", 1e-8,
            "Aligned_MTL", 1e-8,
            "IMTL", 1e-8,
            "SDMGrad", 1e-8,
            "Nash_MTL", 1e-5,
            "FairGrad", 1e-5,
            "CAGrad", 1e-5,
            "MGDA", 1e-6);

    private static final List<Tally> TALLIES = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> eachMethodGivesTheFiguresOfTheReference() {
        return Vectors.files("weighting").stream().map(file -> {
            String method = file.get("method").asText();
            return DynamicTest.dynamicTest(method, () -> {
                Tally tally = new Tally(method, TOLERANCES.getOrDefault(method, TOLERANCE));
                TALLIES.add(tally);
                Vectors.each(file.get("cases")).forEach(one -> new Case(tally, one).run());
            });
        });
    }

    @AfterAll
    static void table() {
        System.out.printf("%-24s %5s %6s   %8s  %8s%n", "weighting", "cases", "steps", "worst", "allowed");
        TALLIES.forEach(System.out::println);
    }

    static void record(RecordedDraws draws, JsonNode recorded) {
        if (recorded.has("normal")) {
            draws.normals(Vectors.numbers(recorded.get("normal")));
        }
        if (recorded.has("uniform")) {
            draws.uniforms(Vectors.numbers(recorded.get("uniform")));
        }
        int task = 0;
        for (JsonNode order : recorded.path("orders")) {
            draws.order(task++, Vectors.numbers(order));
        }
    }

    /** One course of steps. */
    private static final class Case {
        private final Tally tally;
        private final JsonNode one;
        private final int tasks;
        private final RecordedDraws draws = new RecordedDraws();
        private final Weighting.State state;
        private final ArrayStep own;
        private int epoch;

        Case(Tally tally, JsonNode one) {
            this.tally = tally;
            this.one = one;
            tasks = one.get("T").asInt();
            TaskRun run = new TaskRun(
                    IntStream.range(0, tasks).mapToObj(task -> "t" + task).toList(),
                    () -> draws,
                    Strategies.descent(one.get("optimizer")));
            state = Strategies.of(tally.method, one.get("hyper")).start(run);
            own = new ArrayStep(
                    state, tasks, ends(), one.path("rep").path("multi_input").asBoolean());
        }

        /** Where the groups of parameters end: of GradVac alone. */
        private int[] ends() {
            List<Integer> ends = new ArrayList<>();
            int group = one.path("hyper").path("GradVac_group_type").asInt();
            String last = "";
            int size = 0;
            for (JsonNode parameter : one.path("param_layout")) {
                String module = parameter.get("module").asText();
                if (!last.isEmpty() && (group == 2 || !module.equals(last))) {
                    ends.add(size);
                }
                last = module;
                size += (int) java.util.Arrays.stream(Vectors.numbers(parameter.get("shape")))
                        .reduce(1, (a, b) -> a * b);
            }
            ends.add(size);
            return ends.stream().mapToInt(end -> end).toArray();
        }

        void run() {
            tally.beginCase();
            for (int number = 0; number < one.get("steps").size(); number++) {
                JsonNode step = one.get("steps").get(number);
                String place = one.get("id").asText() + ", step " + number + " ("
                        + step.get("kind").asText() + ")";
                for (; epoch < step.path("epoch").asInt(); epoch++) {
                    state.endEpoch(Vectors.numbers(one.get("epoch_losses").get(epoch)));
                }
                step(step, number, place);
            }
        }

        private void step(JsonNode step, int number, String place) {
            record(draws, step.path("draws"));
            JsonNode inputs = step.get("inputs");
            double[] shared = inputs.has("samples") ? ofThree(inputs.get("samples")) : ofOne(inputs);
            if (inputs.has("losses_after")) {
                ((PostStepWeighting) state).afterStep(ArrayStep.step(Vectors.numbers(inputs.get("losses_after"))));
            }
            assertThat(shared)
                    .as(place)
                    .satisfies(
                            values -> assertThat(java.util.Arrays.stream(values).allMatch(Double::isFinite))
                                    .isTrue());
            Departures departure = Departures.of(tally, one, number);
            if (!departure.reason().isEmpty()) {
                tally.note(departure.reason());
            }
            if (departure.tolerance() == 0) {
                return;
            }
            check(place, shared, departure.gradient(one, step), departure.tolerance());
            JsonNode expected = step.get("expected").path("head_grad");
            if (departure.heads() && !expected.isMissingNode()) {
                double[] weights = departure.weights();
                double[] heads = weights == null ? Vectors.numbers(expected) : heads(inputs, weights);
                check(place + ", heads", heads(inputs, own.heads), heads, departure.tolerance());
            }
        }

        private void check(String place, double[] actual, double[] expected, double tolerance) {
            double deviation = Tally.deviation(actual, expected);
            assertThat(deviation)
                    .as(
                            "%s: %s, expected %s",
                            place, java.util.Arrays.toString(actual), java.util.Arrays.toString(expected))
                    .isLessThanOrEqualTo(tolerance);
            tally.step(deviation);
        }

        private double[] ofOne(JsonNode inputs) {
            double[] losses = inputs.has("losses") ? Vectors.numbers(inputs.get("losses")) : new double[tasks];
            double[][] gradients = Vectors.rows(inputs.get("grads"));
            if (tally.method.equals("MoCo")) {
                scaleToLosses(gradients, losses);
            }
            return own.combine(losses, seen(inputs, gradients), gradients);
        }

        /** On a representation, what is looked at is summed over its rows; GradDrop turns it by the sign of the value first. */
        private double[][] seen(JsonNode inputs, double[][] gradients) {
            if (!one.hasNonNull("rep")) {
                return gradients;
            }
            int width = one.get("rep").get("shape").get(1).asInt();
            double[][] seen = new double[tasks][width];
            double[] values = Vectors.numbers(inputs.path("rep"));
            for (int task = 0; task < tasks; task++) {
                for (int p = 0; p < gradients[task].length; p++) {
                    int at = values.length > gradients[task].length ? task * gradients[task].length + p : p;
                    double sign = tally.method.equals("GradDrop") ? Math.signum(values[at]) : 1;
                    seen[task][p % width] += sign * gradients[task][p];
                }
            }
            return seen;
        }

        /** LibMTL's MoCo brings each gradient to the length of its loss first; the paper takes them as they are. */
        private static void scaleToLosses(double[][] gradients, double[] losses) {
            for (int task = 0; task < losses.length; task++) {
                double norm = Math.sqrt(
                        java.util.Arrays.stream(gradients[task]).map(g -> g * g).sum());
                for (int p = 0; p < gradients[task].length; p++) {
                    gradients[task][p] *= losses[task] / (norm + 1e-8);
                }
            }
        }

        /** MoDo weighs by the first two batches and combines the third; SDMGrad combines the first. */
        private double[] ofThree(JsonNode samples) {
            double[][][] gradients = Vectors.each(samples)
                    .map(sample -> Vectors.rows(sample.get("grads")))
                    .toArray(double[][][]::new);
            double[] losses = Vectors.numbers(samples.get(0).get("losses"));
            return tally.method.equals("MoDo")
                    ? own.combine(losses, gradients[2], gradients[0], gradients[1])
                    : own.combine(losses, gradients[0], gradients[1], gradients[2]);
        }

        /** Of three batches the reference has the mean for MoDo and the sum for SDMGrad. */
        private double[] heads(JsonNode inputs, double[] factors) {
            if (inputs.has("samples")) {
                double factor = tally.method.equals("MoDo") ? 1.0 / 3 : 1;
                double[][] each = Vectors.each(inputs.get("samples"))
                        .map(sample -> Vectors.numbers(sample.get("head_grads")))
                        .toArray(double[][]::new);
                return ArrayStep.sum(each, new double[] {factor, factor, factor});
            }
            List<Double> all = new ArrayList<>();
            int task = 0;
            for (JsonNode row : inputs.path("head_grads")) {
                double factor = factors[task++];
                for (double value : Vectors.numbers(row)) {
                    all.add(factor * value);
                }
            }
            return all.stream().mapToDouble(value -> value).toArray();
        }
    }
}
