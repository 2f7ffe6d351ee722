package io.polytask.benchmarks.samediff;

import io.polytask.benchmarks.peer.Peer;
import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.peer.Training;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.TrainingConfig;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;

/** ND4J's SameDiff. */
public final class SameDiffPeer implements Peer {
    @Override
    public Optional<String> refuses(Case asked) {
        return asked.kind() != Case.Kind.INFER && asked.workload().tokens() > 0
                ? Optional.of("cannot train an embedding: the gradient of gather fails")
                : Optional.empty();
    }

    @Override
    public Training training(Workload workload, int batch, Update update) {
        SameDiff graph = new Graphs(workload, batch).withLoss();
        IUpdater updater = update == Update.SGD ? new Sgd(workload.learningRate()) : new Adam(Update.ADAM_RATE);
        TrainingConfig.Builder training = TrainingConfig.builder()
                .updater(updater)
                .dataSetFeatureMapping(Graphs.INPUT)
                .minimize(Graphs.LOSS);
        INDArray[] labels = new INDArray[workload.heads()];
        String[] names = new String[workload.heads()];
        for (int head = 0; head < labels.length; head++) {
            int[] classes = Examples.labels(workload, head, batch);
            int width = workload.outputs(head);
            labels[head] = array(width == 1 ? Examples.floats(classes) : Examples.oneHot(classes, width), batch, width);
            names[head] = Graphs.label(head);
        }
        graph.setTrainingConfig(training.dataSetLabelMapping(names).build());
        return new SameDiffTraining(graph, new MultiDataSet(new INDArray[] {inputs(workload, batch)}, labels));
    }

    @Override
    public Step inference(Workload workload, int batch) {
        Graphs graphs = new Graphs(workload, batch);
        String[] outputs = graphs.outputs();
        SameDiff graph = graphs.graph();
        Map<String, INDArray> inputs = Map.of(Graphs.INPUT, inputs(workload, batch));
        return () -> graph.output(inputs, outputs);
    }

    private static INDArray inputs(Workload workload, int batch) {
        return workload.features() > 0
                ? array(Examples.features(workload, batch), batch, workload.features())
                : array(Examples.floats(Examples.tokens(workload, batch)), batch, workload.tokens());
    }

    static INDArray array(float[] values, long... shape) {
        return Nd4j.create(values, shape, 'c');
    }

    private record SameDiffTraining(SameDiff graph, MultiDataSet examples) implements Training {
        @Override
        public void run() {
            graph.fit(examples);
        }

        @Override
        public double loss() {
            Map<String, INDArray> inputs = new HashMap<>();
            inputs.put(Graphs.INPUT, examples.getFeatures(0));
            for (int head = 0; head < examples.numLabelsArrays(); head++) {
                inputs.put(Graphs.label(head), examples.getLabels(head));
            }
            double loss = graph.output(inputs, Graphs.LOSS).get(Graphs.LOSS).getDouble(0);
            run();
            return loss;
        }
    }
}
