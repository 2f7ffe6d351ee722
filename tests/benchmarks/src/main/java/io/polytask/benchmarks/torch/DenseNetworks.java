package io.polytask.benchmarks.torch;

import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import java.util.Arrays;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The workloads that read features. */
final class DenseNetworks {
    private DenseNetworks() {}

    static TorchNetwork of(Workload workload, int batch, Tensors weights) {
        Tensor x = Tensors.floats(Examples.features(workload, batch), batch, workload.features());
        return switch (workload) {
            case W1 -> new Small(batch, weights, x);
            case W2 -> new Deep(batch, weights, x);
            case W3 -> new Experts(batch, weights, x);
            case W4, W5 -> throw new IllegalArgumentException(workload + " reads text.");
        };
    }

    private static final class Small extends TorchNetwork {
        private final Tensors weights;
        private final Tensor x;

        Small(int batch, Tensors weights, Tensor x) {
            super(Workload.W1, batch);
            this.weights = weights;
            this.x = x;
        }

        @Override
        Tensor[] logits() {
            Tensor hidden = weights.dense("d0", x);
            return new Tensor[] {weights.linear("h0", hidden), weights.linear("h1", hidden)};
        }
    }

    private static final class Deep extends TorchNetwork {
        private final Tensors weights;
        private final Tensor x;

        Deep(int batch, Tensors weights, Tensor x) {
            super(Workload.W2, batch);
            this.weights = weights;
            this.x = x;
        }

        @Override
        Tensor[] logits() {
            Tensor hidden = weights.dense("d1", weights.dense("d0", x));
            Tensor[] logits = new Tensor[Workload.W2.heads()];
            Arrays.setAll(logits, head -> weights.linear("o" + head, weights.dense("h" + head, hidden)));
            return logits;
        }
    }

    private static final class Experts extends TorchNetwork {
        private final Tensors weights;
        private final Tensor x;

        Experts(int batch, Tensors weights, Tensor x) {
            super(Workload.W3, batch);
            this.weights = weights;
            this.x = x;
        }

        @Override
        Tensor[] logits() {
            Tensor[] experts = new Tensor[Workload.EXPERTS];
            Arrays.setAll(experts, expert -> weights.dense("e" + expert, x));
            Tensor stacked = torch.stack(new TensorVector(experts), 1);
            return new Tensor[] {task(0, stacked), task(1, stacked)};
        }

        private Tensor task(int task, Tensor experts) {
            Tensor gate = torch.softmax(weights.linear("g" + task, x), 1);
            Tensor mixed = torch.bmm(gate.unsqueeze(1), experts).squeeze(1);
            return weights.linear("o" + task, weights.dense("t" + task, mixed));
        }
    }
}
