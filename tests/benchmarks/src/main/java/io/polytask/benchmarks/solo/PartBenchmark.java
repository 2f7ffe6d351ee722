package io.polytask.benchmarks.solo;

import io.polytask.benchmarks.peer.Step;
import io.polytask.benchmarks.workload.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A part of a workload. All threads that run it share one model, as predictions may. */
@State(Scope.Benchmark)
public class PartBenchmark {
    /** The workload. */
    @Param("W1")
    public Workload workload;

    /** What is measured of it, as {@link Part} names it. */
    @Param("")
    public String part;

    /** With how many examples at once. */
    @Param("1")
    public int batch;

    /** Its worker threads, where it has any. */
    @Param("1")
    public int workers;

    private Step step;

    /** Builds the network. */
    @Setup
    public void open() {
        step = Part.valueOf(part).of(workload, batch, workers);
    }

    /** Does it once. */
    @Benchmark
    public void run() {
        step.run();
    }

    /** Gives the memory back. */
    @TearDown
    public void close() {
        step.close();
    }
}
