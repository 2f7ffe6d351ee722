package io.polytask.benchmarks.scale;

import io.polytask.benchmarks.peer.Step;
import io.polytask.training.Session;

/** The steps of one epoch after another. */
public final class Walk implements Step {
    private final Session<?, ?, ?> session;
    private int epoch;
    private int batch;

    /** Those of a session that has taken none. */
    public Walk(Session<?, ?, ?> session) {
        this.session = session;
        batch = session.batches();
    }

    @Override
    public void run() {
        if (batch == session.batches()) {
            epoch++;
            session.shuffle(epoch);
            batch = 0;
        }
        batch++;
        session.step(epoch, batch);
    }

    @Override
    public void close() {
        session.close();
    }
}
