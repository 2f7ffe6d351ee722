package io.polytask.benchmarks.dl4j;

import io.polytask.benchmarks.peer.Peer;
import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.peer.Training;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** DL4J's ComputationGraph, with its workspaces; its Adam always moves all parameters. */
public final class Dl4jPeer implements Peer {
    @Override
    public Training training(Workload workload, int batch, Update update) {
        return new Dl4jTraining(
                Graphs.of(workload, update),
                new INDArray[] {inputs(workload, batch)},
                labels(workload, batch),
                workload == Workload.W4 ? new TagMask(batch) : null);
    }

    @Override
    public Step inference(Workload workload, int batch) {
        ComputationGraph graph = Graphs.of(workload, Update.SGD);
        INDArray inputs = inputs(workload, batch);
        return new Step() {
            @Override
            public void run() {
                graph.output(inputs);
            }

            @Override
            public void close() {
                closeWorkspaces();
            }
        };
    }

    private static INDArray inputs(Workload workload, int batch) {
        return workload.features() > 0
                ? array(Examples.features(workload, batch), batch, workload.features())
                : array(Examples.floats(Examples.tokens(workload, batch)), batch, workload.tokens());
    }

    private static INDArray[] labels(Workload workload, int batch) {
        INDArray[] labels = new INDArray[workload.heads() + (workload == Workload.W4 ? 1 : 0)];
        for (int head = 0; head < workload.heads(); head++) {
            int[] classes = Examples.labels(workload, head, batch);
            int width = workload.outputs(head);
            labels[head] = array(width == 1 ? Examples.floats(classes) : Examples.oneHot(classes, width), batch, width);
        }
        if (workload == Workload.W4) {
            INDArray byToken = array(
                    Examples.oneHot(Examples.tags(batch), Workload.TAGS), batch, workload.tokens(), Workload.TAGS);
            labels[workload.heads()] = byToken.permute(0, 2, 1).dup('c');
        }
        return labels;
    }

    static INDArray array(float[] values, long... shape) {
        return Nd4j.create(values, shape, 'c');
    }

    private static void closeWorkspaces() {
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }

    /** Masks of ones: with them the loss of the tags is their sum for each example, without them it would be slower. */
    private record TagMask(INDArray[] features, INDArray[] labels) {
        TagMask(int batch) {
            this(ones(batch), new INDArray[] {null, null, ones(batch)[0]});
        }

        private static INDArray[] ones(int batch) {
            return new INDArray[] {Nd4j.ones(DataType.FLOAT, batch, Workload.W4.tokens())};
        }
    }

    private record Dl4jTraining(ComputationGraph graph, INDArray[] inputs, INDArray[] labels, TagMask mask)
            implements Training {
        @Override
        public void run() {
            if (mask == null) {
                graph.fit(inputs, labels);
            } else {
                graph.fit(inputs, labels, mask.features(), mask.labels());
            }
        }

        @Override
        public double loss() {
            run();
            return graph.score();
        }

        @Override
        public void close() {
            closeWorkspaces();
        }
    }
}
