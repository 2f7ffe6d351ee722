package io.polytask.benchmarks.peer;

import io.polytask.benchmarks.workload.Case;
import io.polytask.benchmarks.workload.Workload;
import java.util.Optional;

/** A library, used as a good user of it would. */
public interface Peer {
    /** Why it cannot do this, as the end of a sentence that starts with the library's name; empty if it can. */
    default Optional<String> refuses(Case asked) {
        return Optional.empty();
    }

    /** A training step on the workload's weights and examples. */
    Training training(Workload workload, int batch, Update update);

    /** A prediction of the workload's examples. */
    Step inference(Workload workload, int batch);

    /** The step of a case. */
    default Step step(Case asked) {
        return switch (asked.kind()) {
            case TRAIN -> training(asked.workload(), asked.batch(), Update.ADAM);
            case TRAIN_SPARSE -> training(asked.workload(), asked.batch(), Update.SPARSE_ADAM);
            case INFER -> inference(asked.workload(), asked.batch());
        };
    }
}
