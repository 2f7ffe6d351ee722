package io.polytask.benchmarks.scale;

import io.polytask.benchmarks.peer.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One training step at a point of the table. */
@State(Scope.Thread)
public class ScaleBenchmark {
    /** The point, as in {@code TASKS/16}. */
    @Param("")
    public String point;

    private Step step;

    /** Makes the data and the network. */
    @Setup
    public void open() {
        step = Networks.open(Point.of(point));
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
