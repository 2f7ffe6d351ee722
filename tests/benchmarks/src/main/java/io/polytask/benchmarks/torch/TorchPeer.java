package io.polytask.benchmarks.torch;

import io.polytask.benchmarks.peer.Peer;
import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.peer.Training;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.workload.Weights;
import io.polytask.benchmarks.workload.Workload;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.Optimizer;
import org.bytedeco.pytorch.SGD;
import org.bytedeco.pytorch.SGDOptions;
import org.bytedeco.pytorch.Tensor;

/** libtorch by its C++ interface, which knows no Adam of touched rows only. */
@SuppressWarnings("try") // A pointer scope works by being open, not by being used.
public final class TorchPeer implements Peer {
    @Override
    public Training training(Workload workload, int batch, Update update) {
        Tensors weights = new Tensors(Weights.of(workload), /* trainable= */ true);
        Optimizer optimizer = update == Update.SGD
                ? new SGD(weights.all(), new SGDOptions(workload.learningRate()))
                : new Adam(weights.all(), new AdamOptions(Update.ADAM_RATE));
        return new TorchTraining(network(workload, batch, weights), optimizer);
    }

    @Override
    public Step inference(Workload workload, int batch) {
        TorchNetwork network = network(workload, batch, new Tensors(Weights.of(workload), /* trainable= */ false));
        return () -> {
            try (PointerScope scope = new PointerScope()) {
                network.predict();
            }
        };
    }

    private static TorchNetwork network(Workload workload, int batch, Tensors weights) {
        return workload.features() > 0
                ? DenseNetworks.of(workload, batch, weights)
                : TextNetworks.of(workload, batch, weights);
    }

    private record TorchTraining(TorchNetwork network, Optimizer optimizer) implements Training {
        @Override
        public void run() {
            try (PointerScope scope = new PointerScope()) {
                step();
            }
        }

        @Override
        public double loss() {
            try (PointerScope scope = new PointerScope()) {
                return step().item_float();
            }
        }

        private Tensor step() {
            optimizer.zero_grad();
            Tensor loss = network.loss();
            loss.backward();
            optimizer.step();
            return loss;
        }
    }
}
