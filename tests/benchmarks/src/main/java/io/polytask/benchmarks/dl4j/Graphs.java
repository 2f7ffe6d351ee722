package io.polytask.benchmarks.dl4j;

import static io.polytask.benchmarks.workload.Workload.EXPERTS;
import static io.polytask.benchmarks.workload.Workload.TAGS;
import static io.polytask.benchmarks.workload.Workload.UNITS;
import static io.polytask.benchmarks.workload.Workload.VOCABULARY;

import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.workload.Weight;
import io.polytask.benchmarks.workload.Weights;
import io.polytask.benchmarks.workload.Workload;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.SubsetVertex;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The workloads as computation graphs. */
final class Graphs {
    /** Where DL4J keeps libtorch's gates (input, forget, cell, output): cell, forget, output, input. */
    private static final int[] GATES = {2, 1, 3, 0};

    private Graphs() {}

    static ComputationGraph of(Workload workload, Update update) {
        GraphBuilder builder = new NeuralNetConfiguration.Builder()
                .updater(update == Update.SGD ? new Sgd(workload.learningRate()) : new Adam(Update.ADAM_RATE))
                .dataType(DataType.FLOAT)
                .trainingWorkspaceMode(WorkspaceMode.ENABLED)
                .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
                .graphBuilder()
                .addInputs("x");
        switch (workload) {
            case W1 -> small(builder);
            case W2 -> deep(builder);
            case W3 -> experts(builder);
            case W4 -> tagger(builder);
            case W5 -> bag(builder);
        }
        ComputationGraph graph = new ComputationGraph(builder.build());
        graph.init();
        Weights.of(workload).all().forEach(weight -> set(graph, weight));
        return graph;
    }

    private static void small(GraphBuilder graph) {
        graph.addLayer("d0", dense(20, 50), "x")
                .addLayer("h0", softmax(50, 20), "d0")
                .addLayer("h1", softmax(50, 2), "d0")
                .setOutputs("h0", "h1");
    }

    private static void deep(GraphBuilder graph) {
        graph.addLayer("d0", dense(500, 512), "x").addLayer("d1", dense(512, 256), "d0");
        for (int head = 0; head < Workload.W2.heads(); head++) {
            int outputs = Workload.W2.outputs(head);
            graph.addLayer("h" + head, dense(256, 64), "d1")
                    .addLayer("o" + head, outputs == 1 ? sigmoid(64) : softmax(64, outputs), "h" + head);
        }
        graph.setOutputs("o0", "o1", "o2", "o3");
    }

    private static void experts(GraphBuilder graph) {
        for (int expert = 0; expert < EXPERTS; expert++) {
            graph.addLayer("e" + expert, dense(500, 64), "x");
        }
        for (int task = 0; task < 2; task++) {
            graph.addLayer("g" + task, dense(500, EXPERTS, Activation.SOFTMAX), "x");
            String[] weighed = new String[EXPERTS];
            for (int expert = 0; expert < EXPERTS; expert++) {
                String weight = "weight" + task + expert;
                weighed[expert] = "weighed" + task + expert;
                graph.addVertex(weight, new SubsetVertex(expert, expert), "g" + task)
                        .addVertex(
                                weighed[expert],
                                new ElementWiseVertex(ElementWiseVertex.Op.Product),
                                "e" + expert,
                                weight);
            }
            graph.addVertex("mix" + task, new ElementWiseVertex(ElementWiseVertex.Op.Add), weighed)
                    .addLayer("t" + task, dense(64, 32), "mix" + task)
                    .addLayer("o" + task, softmax(32, 2), "t" + task);
        }
        graph.setOutputs("o0", "o1");
    }

    private static void tagger(GraphBuilder graph) {
        LSTM direction = new LSTM.Builder()
                .dataFormat(RNNFormat.NCW)
                .nIn(UNITS)
                .nOut(UNITS)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)
                .build();
        graph.addLayer("emb", embedding(Workload.W4), "x")
                .addLayer("bi", new Bidirectional(Bidirectional.Mode.CONCAT, direction), "emb")
                .addLayer("pool", new GlobalPoolingLayer(PoolingType.AVG), "bi")
                .addLayer("h0", softmax(2 * UNITS, 10), "pool")
                .addLayer("h1", softmax(2 * UNITS, 2), "pool")
                .addLayer(
                        "tag",
                        new RnnOutputLayer.Builder(LossFunction.MCXENT)
                                .dataFormat(RNNFormat.NCW)
                                .nIn(2 * UNITS)
                                .nOut(TAGS)
                                .activation(Activation.SOFTMAX)
                                .build(),
                        "bi")
                .setOutputs("h0", "h1", "tag");
    }

    private static void bag(GraphBuilder graph) {
        graph.addLayer("emb", embedding(Workload.W5), "x")
                .addLayer("pool", new GlobalPoolingLayer(PoolingType.AVG), "emb")
                .addLayer("d0", dense(UNITS, 128), "pool")
                .addLayer("h0", softmax(128, 10), "d0")
                .addLayer("h1", softmax(128, 2), "d0")
                .setOutputs("h0", "h1");
    }

    private static DenseLayer dense(int inputs, int outputs) {
        return dense(inputs, outputs, Activation.RELU);
    }

    private static DenseLayer dense(int inputs, int outputs, Activation activation) {
        return new DenseLayer.Builder()
                .nIn(inputs)
                .nOut(outputs)
                .activation(activation)
                .build();
    }

    private static OutputLayer softmax(int inputs, int outputs) {
        return new OutputLayer.Builder(LossFunction.MCXENT)
                .nIn(inputs)
                .nOut(outputs)
                .activation(Activation.SOFTMAX)
                .build();
    }

    private static OutputLayer sigmoid(int inputs) {
        return new OutputLayer.Builder(LossFunction.XENT)
                .nIn(inputs)
                .nOut(1)
                .activation(Activation.SIGMOID)
                .build();
    }

    private static EmbeddingSequenceLayer embedding(Workload workload) {
        return new EmbeddingSequenceLayer.Builder()
                .nIn(VOCABULARY)
                .nOut(UNITS)
                .inputLength(workload.tokens())
                .hasBias(false)
                .activation(Activation.IDENTITY)
                .build();
    }

    private static void set(ComputationGraph graph, Weight weight) {
        switch (weight.name()) {
            case "emb" -> set(graph, "emb_W", weight, weight.values());
            case "f.Wx" -> set(graph, "bi_fW", weight, gates(weight));
            case "f.Wh" -> set(graph, "bi_fRW", weight, gates(weight));
            case "f.b" -> set(graph, "bi_fb", weight, gates(weight));
            case "r.Wx" -> set(graph, "bi_bW", weight, gates(weight));
            case "r.Wh" -> set(graph, "bi_bRW", weight, gates(weight));
            case "r.b" -> set(graph, "bi_bb", weight, gates(weight));
            default -> set(graph, weight.name().replace('.', '_'), weight, weight.values());
        }
    }

    private static void set(ComputationGraph graph, String name, Weight weight, float[] values) {
        graph.setParam(name, Dl4jPeer.array(values, weight.inputs(), weight.outputs()));
    }

    private static float[] gates(Weight weight) {
        float[] moved = new float[weight.values().length];
        for (int row = 0; row < weight.inputs(); row++) {
            int start = row * weight.outputs();
            for (int gate = 0; gate < GATES.length; gate++) {
                System.arraycopy(weight.values(), start + GATES[gate] * UNITS, moved, start + gate * UNITS, UNITS);
            }
        }
        return moved;
    }
}
