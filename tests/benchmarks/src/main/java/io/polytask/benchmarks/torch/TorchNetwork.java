package io.polytask.benchmarks.torch;

import io.polytask.benchmarks.workload.Examples;
import io.polytask.benchmarks.workload.Workload;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** A workload on libtorch, with the one batch that it is measured on. */
abstract class TorchNetwork {
    private final Workload workload;
    private final Tensor[] labels;

    TorchNetwork(Workload workload, int batch) {
        this.workload = workload;
        labels = new Tensor[workload.heads()];
        for (int head = 0; head < labels.length; head++) {
            int[] classes = Examples.labels(workload, head, batch);
            labels[head] = isSigmoid(head)
                    ? Tensors.floats(Examples.floats(classes), batch, 1)
                    : Tensors.longs(classes, batch);
        }
    }

    /** The logits of all heads. */
    abstract Tensor[] logits();

    /** The sum of the tasks' losses. */
    Tensor loss() {
        return loss(logits());
    }

    final Tensor loss(Tensor[] logits) {
        Tensor sum = loss(0, logits[0]);
        for (int head = 1; head < labels.length; head++) {
            sum = sum.add(loss(head, logits[head]));
        }
        return sum;
    }

    private Tensor loss(int head, Tensor logits) {
        return isSigmoid(head)
                ? torch.binary_cross_entropy_with_logits(logits, labels[head])
                : torch.cross_entropy_loss(logits, labels[head]);
    }

    /** Computes the probabilities of all tasks. */
    void predict() {
        predict(logits());
    }

    final void predict(Tensor[] logits) {
        for (int head = 0; head < logits.length; head++) {
            if (isSigmoid(head)) {
                torch.sigmoid(logits[head]);
            } else {
                torch.softmax(logits[head], 1);
            }
        }
    }

    private boolean isSigmoid(int head) {
        return head < workload.heads() && workload.outputs(head) == 1;
    }
}
