package io.polytask.benchmarks.samediff;

import static io.polytask.benchmarks.workload.Workload.EXPERTS;
import static io.polytask.benchmarks.workload.Workload.UNITS;

import io.polytask.benchmarks.workload.Weight;
import io.polytask.benchmarks.workload.Weights;
import io.polytask.benchmarks.workload.Workload;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.LSTMActivations;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.LSTMDataFormat;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.LSTMDirectionMode;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.config.LSTMLayerConfig;
import org.nd4j.linalg.api.ops.impl.layers.recurrent.weights.LSTMLayerWeights;

/** A workload as a SameDiff graph: logits of all heads and their probabilities, and if asked for, the loss. */
final class Graphs {
    static final String INPUT = "x";
    static final String LOSS = "loss";

    private final Workload workload;
    private final int batch;
    private final Weights weights;
    private final SameDiff graph = SameDiff.create();
    private final SDVariable[] logits;

    Graphs(Workload workload, int batch) {
        this.workload = workload;
        this.batch = batch;
        weights = Weights.of(workload);
        int width = Math.max(workload.features(), workload.tokens());
        SDVariable x = graph.placeHolder(INPUT, DataType.FLOAT, -1, width);
        logits = switch (workload) {
            case W1 -> heads(dense("d0", x), "h");
            case W2 -> towers(dense("d1", dense("d0", x)));
            case W3 -> experts(x);
            case W4 -> tagger(x);
            case W5 -> heads(dense("d0", embedded(x).mean(1)), "h");
        };
        for (int head = 0; head < logits.length; head++) {
            if (head < workload.heads() && workload.outputs(head) == 1) {
                graph.nn().sigmoid(output(head), logits[head]);
            } else {
                graph.nn().softmax(output(head), logits[head]);
            }
        }
    }

    static String label(int head) {
        return "y" + head;
    }

    private static String output(int head) {
        return "p" + head;
    }

    SameDiff graph() {
        return graph;
    }

    String[] outputs() {
        return IntStream.range(0, logits.length).mapToObj(Graphs::output).toArray(String[]::new);
    }

    /** The graph, with the sum of the tasks' losses. */
    SameDiff withLoss() {
        SDVariable sum = loss(0);
        for (int head = 1; head < workload.heads(); head++) {
            SDVariable next = loss(head);
            sum = head + 1 < workload.heads() ? sum.add(next) : sum.add(LOSS, next);
        }
        return graph;
    }

    private SDVariable loss(int head) {
        SDVariable labels = graph.placeHolder(label(head), DataType.FLOAT, -1, workload.outputs(head));
        return workload.outputs(head) == 1
                ? graph.loss().sigmoidCrossEntropy(null, labels, logits[head], null)
                : graph.loss().softmaxCrossEntropy(null, labels, logits[head], null);
    }

    private SDVariable[] heads(SDVariable hidden, String prefix) {
        SDVariable[] heads = new SDVariable[workload.heads()];
        Arrays.setAll(heads, head -> linear(prefix + head, hidden));
        return heads;
    }

    private SDVariable[] towers(SDVariable hidden) {
        SDVariable[] heads = new SDVariable[workload.heads()];
        Arrays.setAll(heads, head -> linear("o" + head, dense("h" + head, hidden)));
        return heads;
    }

    private SDVariable[] experts(SDVariable x) {
        SDVariable[] experts = new SDVariable[EXPERTS];
        Arrays.setAll(experts, expert -> dense("e" + expert, x));
        SDVariable stacked = graph.stack(1, experts);
        SDVariable[] heads = new SDVariable[workload.heads()];
        Arrays.setAll(heads, task -> {
            SDVariable gate = graph.nn().softmax(linear("g" + task, x), 1);
            SDVariable mixed = stacked.mul(graph.expandDims(gate, 2)).sum(1);
            return linear("o" + task, dense("t" + task, mixed));
        });
        return heads;
    }

    private SDVariable[] tagger(SDVariable x) {
        SDVariable words = embedded(x);
        SDVariable states =
                graph.concat(2, lstm("f", LSTMDirectionMode.FWD, words), lstm("r", LSTMDirectionMode.BWD, words));
        SDVariable[] heads = heads(states.mean(1), "h");
        SDVariable[] all = Arrays.copyOf(heads, heads.length + 1);
        all[heads.length] = linear("tag", graph.reshape(states, -1, 2 * UNITS));
        return all;
    }

    private SDVariable lstm(String name, LSTMDirectionMode direction, SDVariable words) {
        LSTMLayerConfig configuration = LSTMLayerConfig.builder()
                .lstmdataformat(LSTMDataFormat.NTS)
                .directionMode(direction)
                .gateAct(LSTMActivations.SIGMOID)
                .cellAct(LSTMActivations.TANH)
                .outAct(LSTMActivations.TANH)
                .retFullSequence(true)
                .retLastC(false)
                .retLastH(false)
                .build();
        LSTMLayerWeights parameters = LSTMLayerWeights.builder()
                .weights(variable(name + ".Wx"))
                .rWeights(variable(name + ".Wh"))
                .bias(variable(name + ".b"))
                .build();
        return graph.rnn().lstmLayer(words, parameters, configuration)[0];
    }

    private SDVariable embedded(SDVariable x) {
        SDVariable words = graph.reshape(graph.castTo(x, DataType.INT32), -1);
        return graph.reshape(graph.gather(variable("emb"), words, 0), -1, workload.tokens(), UNITS);
    }

    private SDVariable dense(String layer, SDVariable input) {
        return graph.nn().relu(linear(layer, input), 0);
    }

    private SDVariable linear(String layer, SDVariable input) {
        SDVariable matrix = variable(layer + ".W");
        SDVariable bias = variable(layer + ".b");
        // The gradient of linear() is null on a batch of one.
        return batch == 1 ? input.mmul(matrix).add(bias) : graph.nn().linear(input, matrix, bias);
    }

    private SDVariable variable(String name) {
        Weight weight = weights.get(name);
        return graph.var(
                name,
                weight.isBias()
                        ? SameDiffPeer.array(weight.values(), weight.outputs())
                        : SameDiffPeer.array(weight.values(), weight.inputs(), weight.outputs()));
    }
}
