package io.polytask.benchmarks.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * A benchmark that JMH samples in a process of its own.
 *
 * @param benchmark the class, with one method
 * @param mode a sample of times, or their average alone, for which JMH allocates next to nothing
 * @param parameters the values of its fields
 * @param threads that run it at once
 * @param warmUp milliseconds before the measurement, in which the JVM compiles it
 * @param milliseconds of the measurement
 */
public record Trial(
        Class<?> benchmark, Mode mode, Map<String, String> parameters, int threads, int warmUp, int milliseconds) {
    private static final int ITERATIONS = 3;

    /** A trial on one thread without parameters, quick or with enough time for medians that can be quoted. */
    public static Trial of(Class<?> benchmark, boolean quick) {
        return new Trial(benchmark, Mode.SampleTime, Map.of(), 1, quick ? 700 : 3000, quick ? 600 : 3000);
    }

    /** The same with a parameter. */
    public Trial with(String field, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(field, String.valueOf(value));
        return new Trial(benchmark, mode, more, threads, warmUp, milliseconds);
    }

    /** The same on so many threads. */
    public Trial onThreads(int count) {
        return new Trial(benchmark, mode, parameters, count, warmUp, milliseconds);
    }

    /** The same, but for the average alone, and longer: JMH itself allocates some 3 KB for each measurement. */
    public Trial averaged() {
        return new Trial(benchmark, Mode.AverageTime, parameters, threads, warmUp, 3 * milliseconds);
    }

    /**
     * Runs it.
     *
     * @throws IllegalStateException if it fails
     */
    public Sampled run() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .mode(mode)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(threads)
                .forks(1)
                // Off-heap memory counts, too: a quarter of what JavaCPP takes by default is not enough for big tables.
                .jvmArgs("-Xmx6g", "-Dorg.bytedeco.javacpp.maxphysicalbytes=0")
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(warmUp))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(milliseconds / ITERATIONS))
                // The last profiler is the first to be asked: what the other allocates is none of the benchmark's.
                .addProfiler(Footprint.class)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        try {
            return sampled(new Runner(options.build()).runSingle());
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark.getSimpleName() + " " + parameters + " has failed.", e);
        }
    }

    private Sampled sampled(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        return new Sampled(
                times.getMean(),
                times.getPercentile(50),
                times.getPercentile(99),
                threads / times.getMean() * 1e6,
                least(result, "gc.alloc.rate.norm"),
                score(result, Footprint.NATIVE),
                score(result, Footprint.HEAP),
                score(result, Footprint.RESIDENT));
    }

    /** Of the iterations the least: what the JVM's compilers made in one of them is not the benchmark's. */
    private static double least(RunResult result, String label) {
        Result<?> secondary = result.getSecondaryResults().get(label);
        return secondary == null ? 0 : secondary.getStatistics().getMin();
    }

    private static double score(RunResult result, String label) {
        Result<?> secondary = result.getSecondaryResults().get(label);
        return secondary == null ? 0 : secondary.getScore();
    }
}
