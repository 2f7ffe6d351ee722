package io.polytask.benchmarks.solo;

import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.peer.Update;
import io.polytask.benchmarks.polytask.Parts;
import io.polytask.benchmarks.polytask.PolytaskPeer;
import io.polytask.benchmarks.workload.Workload;
import java.util.Locale;

/** What is measured of a workload. */
enum Part {
    /** A training step. */
    TRAIN {
        @Override
        Step of(Workload workload, int batch, int threads) {
            return new PolytaskPeer(threads).training(workload, batch, Update.SPARSE_ADAM);
        }
    },
    /** The gather that a training step begins with. */
    GATHER {
        @Override
        Step of(Workload workload, int batch, int threads) {
            return Parts.gather(workload, batch);
        }
    },
    /** A prediction, from the examples to the typed results. */
    PREDICT {
        @Override
        Step of(Workload workload, int batch, int threads) {
            return new PolytaskPeer(threads).inference(workload, batch);
        }
    },
    /** The forward pass of a prediction. */
    FORWARD {
        @Override
        Step of(Workload workload, int batch, int threads) {
            return Parts.forward(workload, batch);
        }
    };

    /** As tables name it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What does it, on so many worker threads where it has any. */
    abstract Step of(Workload workload, int batch, int threads);
}
