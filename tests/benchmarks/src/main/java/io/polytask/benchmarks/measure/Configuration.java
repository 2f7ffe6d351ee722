package io.polytask.benchmarks.measure;

import static io.polytask.benchmarks.measure.Peers.DL4J;
import static io.polytask.benchmarks.measure.Peers.FLOOR;
import static io.polytask.benchmarks.measure.Peers.LIBTORCH;
import static io.polytask.benchmarks.measure.Peers.POLYTASK;
import static io.polytask.benchmarks.measure.Peers.SAMEDIFF;

import java.util.List;
import java.util.Map;

/**
 * A library with the settings that its process starts with. A library that has several is taken at its best, case by case.
 *
 * @param peer the library
 * @param threads its worker threads, where it has any of its own
 * @param environment variables of its process
 * @param options of its JVM
 */
public record Configuration(String peer, int threads, Map<String, String> environment, List<String> options) {
    private static final Map<String, String> ONE_THREAD = Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1");

    private static final List<String> VECTORS = List.of("--add-modules", "jdk.incubator.vector");

    /**
     * All that are measured; {@link Peers#FLOOR} is the machine itself.
     *
     * @param vectors whether Polytask's JVM has the Vector API
     */
    public static List<Configuration> all(boolean vectors) {
        List<String> own = vectors ? VECTORS : List.of();
        int cores = Runtime.getRuntime().availableProcessors();
        // libtorch's default, threads that wait actively, collapses where it meets the threads of OpenBLAS.
        Map<String, String> passive = Map.of("OMP_NUM_THREADS", Integer.toString(cores), "OMP_WAIT_POLICY", "passive");
        return List.of(
                new Configuration(FLOOR, cores, Map.of(), List.of()),
                new Configuration(POLYTASK, 1, Map.of(), own),
                new Configuration(POLYTASK, cores, Map.of(), own),
                new Configuration(LIBTORCH, 1, ONE_THREAD, List.of()),
                new Configuration(LIBTORCH, cores, passive, List.of()),
                new Configuration(DL4J, 1, ONE_THREAD, List.of()),
                new Configuration(DL4J, cores, Map.of(), List.of()),
                new Configuration(SAMEDIFF, 1, ONE_THREAD, List.of()),
                new Configuration(SAMEDIFF, cores, Map.of(), List.of()));
    }

    /** As logs and tables name it. */
    public String name() {
        return peer + "-" + threads;
    }
}
