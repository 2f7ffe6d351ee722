package io.polytask.report;

import io.polytask.training.TrainingListener;
import java.time.Duration;

/**
 * The CPU time of a run's steps, of all threads together, without encoding and validation. A busy machine disturbs it less
 * than the time by the clock.
 */
final class StepTime implements TrainingListener {
    private int stepsPerEpoch;
    private Duration start = Duration.ZERO;
    private Duration spent = Duration.ZERO;
    private long steps;

    @Override
    public void onStart(Started event) {
        stepsPerEpoch = event.stepsPerEpoch();
        start = now();
    }

    @Override
    public void onStep(Step event) {
        // Only here: to ask the system takes as long as a small step.
        if (event.step() == stepsPerEpoch) {
            spent = spent.plus(now()).minus(start);
            steps += stepsPerEpoch;
        }
    }

    @Override
    public void onEpoch(EpochEnded event) {
        start = now();
    }

    /** Seconds a step; NaN if the system does not tell. */
    double seconds() {
        return spent.isZero() ? Double.NaN : spent.toNanos() / 1e9 / steps;
    }

    private static Duration now() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
