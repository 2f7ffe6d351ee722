package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.workload.Case;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What libraries cannot do, as a run meets it. */
public final class Refusals {
    private final Set<String> sentences = new TreeSet<>();

    /** Whether the configuration's library can do it; if not, the reason is kept. */
    boolean allow(Case asked, Configuration configuration) {
        if (configuration.peer().equals(Peers.FLOOR)) {
            return true;
        }
        Optional<String> reason =
                Peers.named(configuration.peer(), configuration.threads()).refuses(asked);
        reason.ifPresent(why -> sentences.add(asked + ": " + configuration.peer() + " " + why + "."));
        return reason.isEmpty();
    }

    /** A sentence for each. */
    public Set<String> sentences() {
        return sentences;
    }
}
