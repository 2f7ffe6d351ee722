package io.polytask.benchmarks.polytask;

import io.polytask.api.OptimizerType;
import io.polytask.benchmarks.peer.Peer;
import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.peer.Training;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Workload;
import io.polytask.encode.Batch;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Session;
import java.util.List;
import java.util.Optional;

/**
 * Ourselves. A training step takes its rows out of the encoded data, and a prediction encodes its examples and makes the
 * typed results, which the peers are spared.
 */
public final class PolytaskPeer implements Peer {
    private final int threads;

    /** With this many worker threads. */
    public PolytaskPeer(int threads) {
        this.threads = threads;
    }

    @Override
    public Optional<String> refuses(Case asked) {
        return Optional.empty();
    }

    @Override
    public Training training(Workload workload, int batch, Update update) {
        return training(Declarations.of(workload, batch), update);
    }

    private <E, B extends Batch<E>, P> Training training(Declared<E, B, P> declared, Update update) {
        Session<E, B, P> session =
                declared.trainer(options(declared, update)).session(declared.data(), declared.tasks());
        declared.place(session.parameters());
        return new Training() {
            @Override
            public void run() {
                session.step(1, 1);
            }

            @Override
            public double loss() {
                return session.step(1, 1).total();
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }

    @Override
    public Step inference(Workload workload, int batch) {
        return inference(Declarations.of(workload, batch));
    }

    private <E, B extends Batch<E>, P> Step inference(Declared<E, B, P> declared) {
        Trained<E, B, P> model = declared.model(options(declared, Update.SGD));
        List<E> examples = declared.measured();
        return examples.size() == 1 ? () -> model.predict(examples.get(0)) : () -> model.predict(examples);
    }

    private TrainingOptions options(Declared<?, ?, ?> declared, Update update) {
        return declared.options()
                .optimizer(update == Update.SGD ? OptimizerType.SGD : OptimizerType.ADAM)
                .learningRate(update == Update.SGD ? declared.workload().learningRate() : Update.ADAM_RATE)
                .sparseUpdates(update == Update.SPARSE_ADAM)
                .threads(threads)
                .build();
    }
}
