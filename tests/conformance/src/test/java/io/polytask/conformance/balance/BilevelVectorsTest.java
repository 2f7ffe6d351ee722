package io.polytask.conformance.balance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.weighting.AutoLambda;
import io.polytask.weighting.BilevelWeighting;
import io.polytask.weighting.Forum;
import io.polytask.weighting.Moml;
import io.polytask.weighting.ScalarDescent;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The weightings that learn on validation batches against LibMTL's figures, in double: weights and parameters after every step.
 * The reference makes the step of MOML and Auto-lambda on a third batch, and takes the softmax of Auto-lambda's weights; both is
 * done here only.
 */
final class BilevelVectorsTest {
    private static final double TOLERANCE = 1e-9;
    /** Of slopes that are measured by differences of losses; and of the reference's solver. */
    private static final Map<String, Double> TOLERANCES = Map.of("AutoLambda", 1e-8, "FORUM", 1e-8);

    private static final List<Tally> TALLIES = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> eachMethodGivesTheFiguresOfTheReference() {
        return Vectors.files("bilevel").stream().map(file -> {
            String method = file.get("method").asText();
            return DynamicTest.dynamicTest(method, () -> {
                Tally tally = new Tally(method, TOLERANCES.getOrDefault(method, TOLERANCE));
                TALLIES.add(tally);
                Vectors.each(file.get("cases")).forEach(one -> run(tally, one));
            });
        });
    }

    static Weighting weighting(String method, JsonNode hyper, double initial, AutoLambda.Form form) {
        double rate = hyper.get("outer_lr").asDouble();
        return switch (method) {
            case "AutoLambda" -> new AutoLambda(rate, initial, form);
            case "MOML" -> new Moml(rate, hyper.get("inner_lr").asDouble());
            case "FORUM" ->
                new Forum(
                        rate,
                        hyper.get("inner_lr").asDouble(),
                        hyper.get("inner_step").asInt(),
                        hyper.get("FORUM_phi").asDouble());
            default ->
                throw new IllegalArgumentException("The figures name a method " + method + " that is not known here.");
        };
    }

    static TaskRun taskRun(int tasks) {
        List<String> names =
                IntStream.range(0, tasks).mapToObj(task -> "t" + task).toList();
        return new TaskRun(names, () -> new SplittableRandom(1), ScalarDescent.sgd(0, 0, false, 0));
    }

    private static void run(Tally tally, JsonNode one) {
        tally.beginCase();
        int tasks = one.get("T").asInt();
        double initial = one.get("initial_weights").get(0).asDouble();
        var state = (BilevelWeighting) weighting(tally.method, one.get("hyper"), initial, AutoLambda.Form.SOFTMAX)
                .start(taskRun(tasks));
        DoubleModel model = new DoubleModel(one);
        DoubleDescent descent = new DoubleDescent(one.get("optimizer"));
        int epoch = 0;
        for (JsonNode step : one.get("steps")) {
            for (; epoch < step.get("epoch").asInt(); epoch++) {
                state.endEpoch(new double[tasks]);
            }
            JsonNode batches = step.get("batches");
            DoubleModel.Examples inner = DoubleModel.Examples.of(batches.get("inner"));
            model.begin(inner, DoubleModel.Examples.of(batches.get("outer")));
            state.beforeStep(model);
            double[] weights = new double[tasks];
            boolean third = batches.has("full");
            DoubleModel.Examples examples = third ? DoubleModel.Examples.of(batches.get("full")) : inner;
            TaskStep losses = model.losses(examples);
            state.weigh(losses, weights);
            double[] gradient = model.added.clone();
            for (int task = 0; task < tasks; task++) {
                model.loss(examples, task, weights[task], gradient);
            }
            descent.step(model.parameters, gradient);
            JsonNode expected = step.get("expected");
            if (tally.method.equals("MOML") && Arrays.stream(weights).allMatch(w -> Math.abs(w - 1.0 / tasks) < 1e-6)) {
                // Adam makes a full step of whatever the search leaves, so that the reference is elsewhere from here
                // on.
                tally.note("the objectives cancel out, which the reference's search misses; the rest of the case");
                return;
            }
            check(tally, model.parameters, Vectors.numbers(expected.get("params_after")));
            if (third) {
                check(tally, weights, softmax(Vectors.numbers(expected.get("weights_after"))));
            }
        }
    }

    private static double[] softmax(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value);
        }
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = Math.exp(values[i]) / sum;
        }
        return shares;
    }

    private static void check(Tally tally, double[] actual, double[] expected) {
        double deviation = Tally.deviation(actual, expected);
        assertThat(deviation).as(tally.method).isLessThanOrEqualTo(tally.tolerance);
        tally.step(deviation);
    }

    @AfterAll
    static void table() {
        System.out.printf("%-24s %5s %6s   %8s  %8s%n", "bilevel", "cases", "checks", "worst", "allowed");
        TALLIES.forEach(System.out::println);
    }
}
