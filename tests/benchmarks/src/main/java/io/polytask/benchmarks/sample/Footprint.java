package io.polytask.benchmarks.sample;

import java.util.Collection;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** Looks after each iteration how much memory the benchmark's process holds. */
public final class Footprint implements InternalProfiler {
    static final String NATIVE = "native";
    static final String HEAP = "heap";
    static final String RESIDENT = "resident";

    /** For JMH. */
    public Footprint() {}

    /** The bytes that ND4J counts as its own. */
    public static long nativeBytes() {
        // The counter of the native library: ND4J's memory manager and JavaCPP do not know of its arrays.
        return Nd4jCpu.Environment.getInstance().getDeviceCounter(0);
    }

    /** The bytes of the Java heap that are still in use after a collection. */
    public static long heapBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The bytes of the process that lie in main memory: its resident set. */
    public static long residentBytes() {
        return Pointer.physicalBytes();
    }

    @Override
    public String getDescription() {
        return "memory of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(bytes(NATIVE, nativeBytes()), bytes(HEAP, heapBytes()), bytes(RESIDENT, residentBytes()));
    }

    private static ScalarResult bytes(String label, long value) {
        return new ScalarResult(label, value, "B", AggregationPolicy.MAX);
    }
}
