package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the reference departs from a method's paper or does not solve its sub-problem to the end: what a step is compared with
 * in place of the reference's result, or why with nothing.
 *
 * @param reason empty if the step is compared with the reference's own result
 * @param weights those of the exact solution, with which the gradient and the heads are compared; null for none
 * @param heads whether the heads are compared
 * @param tolerance of the comparison
 */
record Departures(String reason, double @Nullable [] weights, boolean heads, double tolerance) {
    /** What the figures of a step are compared with; {@code number} counts the steps of the case from 0. */
    static Departures of(Tally tally, JsonNode one, int number) {
        JsonNode step = one.get("steps").get(number);
        if (step.get("expected").has("raises")) {
            return nothing("the reference throws an exception; here the result is finite");
        }
        if (step.has("unreliable")) {
            return nothing("the reference has NaN or noise; here the result is finite");
        }
        return switch (tally.method) {
            case "GradNorm" ->
                one.hasNonNull("rep") && step.path("epoch").asInt() == 0
                        ? nothing("the reference leaves the encoder without a gradient in the first epoch")
                        : reference(tally);
            case "IMTL" ->
                step.get("kind").asText().equals("identical")
                        ? nothing("gradients on one line leave the weights open; the reference's are rounding")
                        : reference(tally);
            case "GradVac" ->
                one.get("hyper").get("GradVac_group_type").asInt() == 2
                        ? new Departures("in a group of one number only rounding turns: to 1e-6", null, true, 1e-6)
                        : reference(tally);
            case "MGDA" ->
                exact(tally, step, "weights", "the exact minimum, in place of the reference's search", false);
            case "Nash_MTL" -> nash(tally, one, number);
            case "FairGrad" -> fairGrad(tally, step);
            case "CAGrad" -> caGrad(tally, one, step);
            default -> reference(tally);
        };
    }

    private static Departures nothing(String reason) {
        return new Departures(reason, null, false, 0);
    }

    private static Departures reference(Tally tally) {
        return new Departures("", null, true, tally.tolerance);
    }

    private static Departures exact(Tally tally, JsonNode step, String name, String reason, boolean heads) {
        JsonNode weights = step.get("expected").path("exact").path(name);
        return weights.isArray()
                ? new Departures(reason, Vectors.numbers(weights), heads, tally.tolerance)
                : reference(tally);
    }

    /** The bargaining point of the step in which the weights were found last, with the clipping that the setting asks for. */
    private static Departures nash(Tally tally, JsonNode one, int number) {
        JsonNode step = one.get("steps").get(number);
        if (step.has("solver_dependent")) {
            return nothing("the reference's inner problem has no solution; here the result is finite");
        }
        int every = one.get("hyper").get("update_weights_every").asInt();
        JsonNode found = one.get("steps").get(number - number % every);
        return exact(
                tally,
                found,
                "bargaining_weights",
                "the exact bargaining point, in place of the reference's loop",
                true);
    }

    private static Departures fairGrad(Tally tally, JsonNode step) {
        if (step.get("expected").path("exact").path("weights").isArray()) {
            return exact(tally, step, "weights", "the exact root, in place of the reference's least squares", true);
        }
        if (step.get("kind").asText().equals("zero_task")) {
            return new Departures("there is no finite root: the trunk alone is compared", null, false, 1e-4);
        }
        return nothing("there is no finite root; here the result is finite");
    }

    private static Departures caGrad(Tally tally, JsonNode one, JsonNode step) {
        double[] w = Vectors.numbers(step.get("expected").get("exact").get("weights"));
        double[][] rows = Vectors.rows(step.get("inputs").get("grads"));
        double longest = IntStream.range(0, w.length)
                .mapToDouble(task -> w[task] * norm(rows[task]))
                .max()
                .orElse(0);
        if (norm(ArrayStep.sum(rows, w)) < 1e-6 * longest) {
            return nothing(
                    "gradients cancel out, and the reference takes the direction of a zero vector; here none is hurt");
        }
        if (one.get("id").asText().contains("degenerate")) {
            return new Departures("the minimum is not unique: the gradient alone, to 2e-3", null, true, 2e-3);
        }
        double[] mean = new double[w.length];
        Arrays.fill(mean, 1.0 / w.length);
        double c = one.get("hyper").get("calpha").asDouble();
        double factor = c * norm(ArrayStep.sum(rows, mean)) / norm(ArrayStep.sum(rows, w));
        double divisor = new double[] {1, 1 + c * c, 1 + c}
                [one.get("hyper").get("rescale").asInt()];
        for (int k = 0; k < w.length; k++) {
            w[k] = (mean[k] + factor * w[k]) / divisor;
        }
        return new Departures("the exact minimum, in place of the reference's search", w, false, tally.tolerance);
    }

    static double norm(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }

    /** The gradient to compare with. */
    double[] gradient(JsonNode one, JsonNode step) {
        JsonNode expected = step.get("expected");
        if (weights == null) {
            return Vectors.numbers(expected.has("rep_grad") ? expected.get("rep_grad") : expected.get("shared_grad"));
        }
        double[] gradient = ArrayStep.sum(Vectors.rows(step.get("inputs").get("grads")), weights);
        double most = one.get("hyper").path("max_norm").asDouble();
        double norm = norm(gradient);
        if (most > 0 && norm > most) {
            Arrays.setAll(gradient, p -> gradient[p] * most / (norm + 1e-6));
        }
        return gradient;
    }
}
