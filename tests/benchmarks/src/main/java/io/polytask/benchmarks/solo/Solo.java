package io.polytask.benchmarks.solo;

import io.polytask.benchmarks.peer.Peer;
import io.polytask.benchmarks.polytask.PolytaskPeer;
import io.polytask.benchmarks.sample.Sampled;
import io.polytask.benchmarks.sample.Trial;
import io.polytask.benchmarks.workload.Workload;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures Polytask alone, workload by workload; a stream measures as it is read. */
public final class Solo {
    /** Predictions of so many examples are made by the thread that asks, in one forward pass. */
    private static final int FEATURES = 128;

    private static final int TEXTS = 32;

    private final List<Workload> workloads;
    private final boolean quick;

    /**
     * Of some workloads.
     *
     * @param wanted which of them, by their names
     * @param quick whether short trials are enough
     */
    public Solo(Predicate<String> wanted, boolean quick) {
        Peer polytask = new PolytaskPeer(1);
        workloads = Stream.of(Workload.values())
                .filter(workload -> wanted.test(workload.name()))
                .filter(workload -> polytask.refuses(workload.cases().get(0)).isEmpty())
                .toList();
        this.quick = quick;
    }

    /** One example at a time, from one thread or several at once. */
    public Stream<Concurrency> concurrency() {
        return workloads.stream()
                .flatMap(workload -> Stream.of(1, 2, 4, 8).map(threads -> {
                    Sampled sampled = trial(workload, Part.PREDICT, 1, 1)
                            .onThreads(threads)
                            .run();
                    return new Concurrency(
                            workload.name(), threads, sampled.perSecond(), sampled.median(), sampled.p99());
                }));
    }

    /** The forward pass of a prediction of many examples. */
    public Stream<Share> forward() {
        return workloads.stream()
                .map(workload -> share(workload, workload.tokens() > 0 ? TEXTS : FEATURES, Part.FORWARD, Part.PREDICT));
    }

    /** The gather of a training step. */
    public Stream<Share> gather() {
        return workloads.stream()
                .flatMap(workload ->
                        workload.batches().stream().map(batch -> share(workload, batch, Part.GATHER, Part.TRAIN)));
    }

    /** The bytes of a training step and of a prediction. */
    public Stream<Allocation> allocation() {
        int cores = Runtime.getRuntime().availableProcessors();
        return workloads.stream()
                .flatMap(workload -> Stream.concat(
                        workload.batches().stream()
                                .flatMap(batch -> IntStream.of(1, cores)
                                        .mapToObj(threads -> allocation(workload, Part.TRAIN, batch, threads))),
                        Stream.of(allocation(workload, Part.PREDICT, 1, 1))));
    }

    private Allocation allocation(Workload workload, Part part, int batch, int threads) {
        double bytes = trial(workload, part, batch, threads).averaged().run().allocated();
        return new Allocation(workload.name(), part.title(), batch, threads, bytes);
    }

    private Share share(Workload workload, int batch, Part part, Part whole) {
        double first = trial(workload, part, batch, 1).run().median();
        double all = trial(workload, whole, batch, 1).run().median();
        return new Share(workload.name(), batch, first, all, 100 * first / all);
    }

    private Trial trial(Workload workload, Part part, int batch, int workers) {
        return Trial.of(PartBenchmark.class, quick)
                .with("workload", workload)
                .with("part", part)
                .with("batch", batch)
                .with("workers", workers);
    }
}
