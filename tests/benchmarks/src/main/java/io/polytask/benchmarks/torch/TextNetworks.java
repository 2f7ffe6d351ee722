package io.polytask.benchmarks.torch;

import static io.polytask.benchmarks.workload.Workload.UNITS;

import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The workloads that read text. */
final class TextNetworks {
    private TextNetworks() {}

    static TorchNetwork of(Workload workload, int batch, Tensors weights) {
        Tensor words = Tensors.longs(Examples.tokens(workload, batch), batch, workload.tokens());
        return switch (workload) {
            case W4 -> new Tagger(batch, weights, words);
            case W5 -> new Bag(batch, weights, words);
            case W1, W2, W3 -> throw new IllegalArgumentException(workload + " reads features.");
        };
    }

    private static final class Bag extends TorchNetwork {
        private final Tensors weights;
        private final Tensor words;

        Bag(int batch, Tensors weights, Tensor words) {
            super(Workload.W5, batch);
            this.weights = weights;
            this.words = words;
        }

        @Override
        Tensor[] logits() {
            Tensor pooled =
                    torch.embedding(weights.get("emb"), words).mean(new long[] {1}, false, new ScalarTypeOptional());
            Tensor hidden = weights.dense("d0", pooled);
            return new Tensor[] {weights.linear("h0", hidden), weights.linear("h1", hidden)};
        }
    }

    private static final class Tagger extends TorchNetwork {
        private final int batch;
        private final Tensors weights;
        private final Tensor words;
        private final Tensor tags;
        private final Tensor noBias = Tensors.floats(new float[4 * UNITS], 4 * UNITS);

        Tagger(int batch, Tensors weights, Tensor words) {
            super(Workload.W4, batch);
            this.batch = batch;
            this.weights = weights;
            this.words = words;
            tags = Tensors.longs(Examples.tags(batch), (long) batch * Workload.W4.tokens());
        }

        @Override
        Tensor[] logits() {
            Tensor states = states();
            Tensor pooled = states.mean(new long[] {1}, false, new ScalarTypeOptional());
            Tensor tokens = states.reshape((long) batch * Workload.W4.tokens(), 2L * UNITS);
            return new Tensor[] {
                weights.linear("h0", pooled), weights.linear("h1", pooled), weights.linear("tag", tokens)
            };
        }

        /** The loss of the tags is their sum for each example, as DL4J has it. */
        @Override
        Tensor loss() {
            Tensor[] logits = logits();
            Tensor perToken = torch.cross_entropy_loss(logits[2], tags);
            return loss(logits).add(perToken.mul(new Scalar(Workload.W4.tokens())));
        }

        private Tensor states() {
            Tensor embedded = torch.embedding(weights.get("emb"), words);
            Tensor zero = torch.zeros(new long[] {2, batch, UNITS});
            TensorVector parameters = new TensorVector(
                    weights.get("f.Wx"),
                    weights.get("f.Wh"),
                    weights.get("f.b"),
                    noBias,
                    weights.get("r.Wx"),
                    weights.get("r.Wh"),
                    weights.get("r.b"),
                    noBias);
            return torch.lstm(
                            embedded,
                            new TensorVector(zero, zero),
                            parameters,
                            /* has_biases= */ true,
                            /* num_layers= */ 1,
                            /* dropout= */ 0.0,
                            /* train= */ true,
                            /* bidirectional= */ true,
                            /* batch_first= */ true)
                    .get0();
        }
    }
}
