package io.polytask.conformance;

import io.polytask.layer.Gradients;
import io.polytask.layer.Parameter;
import io.polytask.layer.Parameters;
import io.polytask.optimize.Adam;
import io.polytask.optimize.Optimizer;
import io.polytask.optimize.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole network, trained step by step beside the same one of libtorch, in one piece and in two shards. */
final class NetworkTest {
    private static final Deviation LOSSES = new Deviation("losses against libtorch", 1e-5);
    private static final Deviation PARAMETERS = new Deviation("parameters against libtorch", 1e-5);
    private static final int STEPS = 5;
    private static final double[] WEIGHTS = {1, 0.7};

    static Stream<Arguments> runs() {
        return Stream.of(new Sgd(0.3, 0.9, true, 0.001), Adam.of(0.01, 0), Adam.of(0.01, 0.01))
                .flatMap(optimizer -> Stream.of(Arguments.of(optimizer, 1), Arguments.of(optimizer, 2)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void trainsAsLibtorch(Optimizer optimizer, int shards) {
        List<SmallNetwork> replicas =
                Stream.generate(SmallNetwork::new).limit(shards).toList();
        try (Parameters parameters = replicas.get(0).initial()) {
            replicas.forEach(replica -> parameters.bind(replica.layout()));
            Optimizer.State state = optimizer.start(parameters, false);
            Torch.scoped(() -> {
                Map<String, Tensor> leaves = leaves(replicas.get(0));
                TorchOptimizer torch = new TorchOptimizer(
                        optimizer, new TensorVector(leaves.values().toArray(Tensor[]::new)));
                for (int step = 0; step < STEPS; step++) {
                    List<SmallNetwork.Example> batch = batch(step);
                    double[] losses = gradients(replicas, batch);
                    state.step(replicas.get(0).gradients(), 1, 1);

                    torch.zeroGradients();
                    double[] expected = descend(leaves, batch);
                    torch.step(1);
                    LOSSES.check(optimizer + " step " + step, losses, expected, 1);
                    compare(optimizer + " step " + step, replicas.get(0), leaves);
                }
            });
        }
    }

    /** The losses of both tasks; the gradients of all shards end up in the first replica's. */
    private static double[] gradients(List<SmallNetwork> replicas, List<SmallNetwork.Example> batch) {
        double[] sums = new double[2];
        double[] weights = new double[2];
        int cut = batch.size() / replicas.size();
        for (int shard = 0; shard < replicas.size(); shard++) {
            SmallNetwork replica = replicas.get(shard);
            int end = shard == replicas.size() - 1 ? batch.size() : (shard + 1) * cut;
            replica.forward(batch.subList(shard * cut, end));
            replica.heads().forEach(head -> sums[head.task()] += head.lossSum());
            replica.heads().forEach(head -> weights[head.task()] += head.labelWeight());
        }
        for (SmallNetwork replica : replicas) {
            for (int task = 0; task < 2; task++) {
                replica.pass().losses().set(task, weights[task], WEIGHTS[task]);
            }
            replica.backward();
        }
        List<Gradients> gradients =
                replicas.stream().map(SmallNetwork::gradients).toList();
        gradients.subList(1, gradients.size()).forEach(gradients.get(0)::addTables);
        gradients.get(0).sum(gradients, gradients.size());
        return new double[] {sums[0] / Math.max(1, weights[0]), sums[1] / Math.max(1, weights[1])};
    }

    private static Map<String, Tensor> leaves(SmallNetwork network) {
        Map<String, Tensor> leaves = new LinkedHashMap<>();
        for (Parameter parameter : network.layout().parameters()) {
            double[] values = Variables.doubles(parameter.values().toArray());
            int rows = parameter.spec().rows();
            leaves.put(
                    parameter.spec().name(),
                    Torch.leaf(values, rows, parameter.spec().cols()));
        }
        return leaves;
    }

    /** Batches of several sizes, with empty texts and missing labels; in one of them no row has a category. */
    private static List<SmallNetwork.Example> batch(int step) {
        Random random = new Random(step);
        List<SmallNetwork.Example> batch = new ArrayList<>();
        for (int row = 0; row < 5 + 3 * step; row++) {
            int[] tokens = random.ints(row % 4 == 1 ? 0 : random.nextInt(7), 0, SmallNetwork.WORDS)
                    .toArray();
            int category = step == 2 || row % 3 == 2 ? -1 : random.nextInt(3);
            int recommended = row % 4 == 0 ? -1 : random.nextInt(2);
            batch.add(new SmallNetwork.Example(tokens, (float) random.nextGaussian(), category, recommended));
        }
        return batch;
    }

    private static double[] descend(Map<String, Tensor> p, List<SmallNetwork.Example> batch) {
        int[] ids = batch.stream().flatMapToInt(e -> Arrays.stream(e.tokens())).toArray();
        int[] offsets = new int[batch.size() + 1];
        double[] features = new double[batch.size()];
        for (int row = 0; row < batch.size(); row++) {
            offsets[row + 1] = offsets[row] + batch.get(row).tokens().length;
            features[row] = batch.get(row).feature();
        }
        Tensor words = torch.embedding(p.get("words.table"), Torch.ids(ids, ids.length));
        Tensor pooled = Torch.byText(words, offsets, text -> text.mean(0));
        Tensor joined = torch.cat(new TensorVector(pooled, Torch.matrix(features, features.length, 1)), 1);
        Tensor trunk = linear(joined, p, "hidden").tanh();
        Tensor category = linear(linear(trunk, p, "CATEGORY.hidden1").relu(), p, "CATEGORY.logits");
        Tensor recommended = linear(trunk, p, "RECOMMENDED.logits");
        int[] categories =
                batch.stream().mapToInt(SmallNetwork.Example::category).toArray();
        double[] targets = batch.stream()
                .mapToDouble(e -> e.recommended() < 0 ? Double.NaN : e.recommended())
                .toArray();
        Tensor first = TorchLoss.crossEntropy(category, categories, 0.1, new double[] {1, 1, 1});
        Tensor second = TorchLoss.sigmoidCrossEntropy(recommended, targets, 2);
        first.mul(new Scalar(WEIGHTS[0]))
                .add(second.mul(new Scalar(WEIGHTS[1])))
                .backward();
        return new double[] {Torch.values(first)[0], Torch.values(second)[0]};
    }

    private static Tensor linear(Tensor x, Map<String, Tensor> p, String name) {
        return x.matmul(p.get(name + ".weight")).add(p.get(name + ".bias"));
    }

    private static void compare(String step, SmallNetwork network, Map<String, Tensor> leaves) {
        for (Parameter parameter : network.layout().parameters()) {
            String name = parameter.spec().name();
            double[] actual = Variables.doubles(parameter.values().toArray());
            PARAMETERS.check(step + ", " + name, actual, Torch.values(leaves.get(name)), 1);
        }
    }

    @AfterAll
    static void report() {
        System.out.println(String.join(System.lineSeparator(), "Networks", LOSSES.toString(), PARAMETERS.toString()));
    }
}
