package io.polytask.benchmarks.measure;

import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.workload.Case;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One step of a library, as JMH samples it. */
@State(Scope.Thread)
public class StepBenchmark {
    /** The library, as {@link Peers} names it. */
    @Param("")
    public String peer;

    /** Its worker threads, where it has any of its own. */
    @Param("1")
    public int threads;

    /** What it does, as in {@code W2/train-256}. */
    @Param("")
    public String asked;

    private Step step;

    /** Builds the network. */
    @Setup
    public void build() {
        step = Peers.named(peer, threads).step(Case.of(asked));
    }

    /** One step. */
    @Benchmark
    public void step() {
        step.run();
    }

    /** Gives the memory back. */
    @TearDown
    public void close() {
        step.close();
    }
}
