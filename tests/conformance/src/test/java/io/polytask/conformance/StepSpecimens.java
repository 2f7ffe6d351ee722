package io.polytask.conformance;

import static io.polytask.conformance.RelationCircuit.chain;
import static io.polytask.conformance.RelationCircuit.dense;
import static io.polytask.conformance.RelationCircuit.linear;
import static io.polytask.conformance.RelationCircuit.net;
import static io.polytask.conformance.RelationCircuit.settings;
import static io.polytask.conformance.RelationCircuit.specimen;
import static io.polytask.conformance.RelationCircuit.stop;
import static io.polytask.conformance.RelationCircuit.yes;

import io.polytask.conformance.Bench.Task;
import io.polytask.encode.BinaryColumn;
import io.polytask.head.BinaryHead;
import io.polytask.head.EntireSpaceHead;
import io.polytask.head.TransferHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Three steps, each after the one before, beside their formula and libtorch's account of it. */
final class StepSpecimens {
    private static final int INPUTS = 4;
    private static final int HIDDEN = 5;
    private static final double NONE = Double.NaN;
    private static final double CALIBRATION = 0.6;

    private StepSpecimens() {}

    /** Three steps of which each presupposes the one before. */
    static Specimen entireSpace(int seed, boolean stopGradient, float scale, double[] first) {
        double[] second = {1, 0, 0, NONE, 1, 0};
        double[] third = {1, 0, NONE, 0, 0, 0};
        Variables variables =
                new Variables(seed).normal("x", first.length, INPUTS).scaled("x", scale);
        Task[] tasks = Task.values();
        for (Task task : tasks) {
            dense(variables, task + ".logits", INPUTS, 1);
        }
        return specimen(
                "entire space, stopped " + stopGradient + ", times " + scale,
                variables,
                new RelationBench(chain(stopGradient), Map.of(), layout -> {
                    BinaryHead click = new BinaryHead(layout.head(Task.TASK), settings(INPUTS), 1);
                    BinaryHead cart =
                            new EntireSpaceHead(layout.head(Task.SECOND), settings(INPUTS), 1, stopGradient, click);
                    BinaryHead buy =
                            new EntireSpaceHead(layout.head(Task.THIRD), settings(INPUTS), 1, stopGradient, cart);
                    return steps(List.of(click, cart, buy), first, second, third);
                }),
                new RelationCircuit.Account() {
                    @Override
                    public <A> List<A> losses(Algebra<A> algebra, RelationTerms<A> terms) {
                        A x = algebra.variable("x");
                        A click = linear(algebra, "TASK.logits", x);
                        A earlier = stop(terms, stopGradient, "click", algebra.sigmoid(click));
                        A cart = algebra.times(earlier, algebra.sigmoid(linear(algebra, "SECOND.logits", x)));
                        A next = stop(terms, stopGradient, "cart", cart);
                        A buy = algebra.times(next, algebra.sigmoid(linear(algebra, "THIRD.logits", x)));
                        return List.of(
                                terms.sigmoidCrossEntropy(click, first),
                                terms.sigmoidCrossEntropy(logit(algebra, cart), second),
                                terms.sigmoidCrossEntropy(logit(algebra, buy), third));
                    }
                });
    }

    private static <A> A logit(Algebra<A> algebra, A probability) {
        return algebra.plus(algebra.log(probability), algebra.negative(algebra.log(algebra.rest(probability))));
    }

    /** Three steps of which each takes up what the one before has seen; the second has a hidden layer of its own. */
    static Specimen transfer(int seed, boolean stopGradient, double[] first) {
        double[] second = {1, 0, 0, NONE, 1, 0};
        double[] third = {1, 0, NONE, 0, 0, 1};
        Variables variables = new Variables(seed).normal("x", first.length, INPUTS);
        dense(variables, "TASK.logits", INPUTS, 1);
        dense(variables, "SECOND.hidden1", INPUTS, HIDDEN);
        dense(variables, "SECOND.transfer.information", INPUTS, HIDDEN);
        dense(variables, "SECOND.transfer.attention", HIDDEN, 3 * HIDDEN);
        dense(variables, "SECOND.logits", HIDDEN, 1);
        dense(variables, "THIRD.transfer.information", HIDDEN, INPUTS);
        dense(variables, "THIRD.transfer.attention", INPUTS, 3 * INPUTS);
        dense(variables, "THIRD.logits", INPUTS, 1);
        return specimen(
                "transfer, stopped " + stopGradient,
                variables,
                new RelationBench(chain(stopGradient), Map.of(), layout -> {
                    BinaryHead click = new BinaryHead(layout.head(Task.TASK), settings(INPUTS), 1);
                    BinaryHead cart = new TransferHead(
                            layout.head(Task.SECOND), settings(INPUTS, HIDDEN), 1, CALIBRATION, stopGradient, click);
                    BinaryHead buy = new TransferHead(
                            layout.head(Task.THIRD), settings(INPUTS), 1, CALIBRATION, stopGradient, cart);
                    return steps(List.of(click, cart, buy), first, second, third);
                }),
                new RelationCircuit.Account() {
                    @Override
                    public <A> List<A> losses(Algebra<A> algebra, RelationTerms<A> terms) {
                        A x = algebra.variable("x");
                        A click = linear(algebra, "TASK.logits", x);
                        A hidden = algebra.relu(linear(algebra, "SECOND.hidden1", x));
                        A carried = transferred(
                                algebra, "SECOND", stop(terms, stopGradient, "x", x), hidden, HIDDEN, terms);
                        A cart = linear(algebra, "SECOND.logits", carried);
                        A taken = transferred(
                                algebra, "THIRD", stop(terms, stopGradient, "carried", carried), x, INPUTS, terms);
                        A buy = linear(algebra, "THIRD.logits", taken);
                        A clicks = stop(terms, stopGradient, "clicks", algebra.sigmoid(click));
                        A carts = stop(terms, stopGradient, "carts", algebra.sigmoid(cart));
                        return List.of(
                                terms.sigmoidCrossEntropy(click, first),
                                calibrated(algebra, terms, cart, clicks, second),
                                calibrated(algebra, terms, buy, carts, third));
                    }
                });
    }

    private static <A> A calibrated(Algebra<A> algebra, RelationTerms<A> terms, A logits, A earlier, double[] targets) {
        A excess = algebra.relu(algebra.plus(algebra.sigmoid(logits), algebra.negative(earlier)));
        return algebra.plus(
                terms.sigmoidCrossEntropy(logits, targets), terms.times(terms.mean(excess, targets), CALIBRATION));
    }

    private static <A> A transferred(
            Algebra<A> algebra, String task, A earlier, A own, int width, RelationTerms<A> terms) {
        A carried = algebra.relu(linear(algebra, task + ".transfer.information", earlier));
        A p = linear(algebra, task + ".transfer.attention", carried);
        A q = linear(algebra, task + ".transfer.attention", own);
        A scores =
                terms.times(algebra.concat(score(algebra, p, width), score(algebra, q, width)), 1 / Math.sqrt(width));
        A values = algebra.columns(p, 2 * width, width);
        return algebra.mix(algebra.softmax(scores), List.of(values, algebra.columns(q, 2 * width, width)));
    }

    /** Each row's inner product of its first columns and the next. */
    private static <A> A score(Algebra<A> algebra, A matrix, int width) {
        A sum = algebra.times(algebra.columns(matrix, 0, 1), algebra.columns(matrix, width, 1));
        for (int i = 1; i < width; i++) {
            sum = algebra.plus(
                    sum, algebra.times(algebra.columns(matrix, i, 1), algebra.columns(matrix, width + i, 1)));
        }
        return sum;
    }

    private static RelationBench.Net steps(List<BinaryHead> heads, double[]... labels) {
        List<BinaryColumn> columns = new ArrayList<>();
        for (double[] some : labels) {
            columns.add(yes(some));
        }
        return net(
                List.copyOf(heads),
                (inputs, pass) -> heads.forEach(head -> head.forward(inputs.matrix("x"), pass)),
                pass -> IntStream.range(0, 3).forEach(i -> heads.get(i).loss(columns.get(i))),
                Map.of());
    }
}
