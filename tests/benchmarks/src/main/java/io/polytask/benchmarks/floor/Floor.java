package io.polytask.benchmarks.floor;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import io.polytask.benchmarks.workload.Case;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The least time that this machine can take for a case, with all its cores or some: the matrix products at the rate of the BLAS on
 * big squares, or the traffic of the parameters at the bandwidth of a loop over as much memory, whichever is longer.
 */
public final class Floor {
    private static final int SIDE = 1024;
    /** The loop reads two floats and writes one. */
    private static final int BYTES_PER_FLOAT = 3 * Float.BYTES;

    private final FloatPointer left = zeros((long) SIDE * SIDE);
    private final FloatPointer right = zeros((long) SIDE * SIDE);
    private final FloatPointer product = zeros((long) SIDE * SIDE);

    /** On all cores. */
    public Floor() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** On so many cores. */
    public Floor(int cores) {
        blas_set_num_threads(cores);
    }

    /** Measures the rate and the bandwidth, for some milliseconds each, and tells the µs that the case needs by them. */
    public double micros(Case asked, int milliseconds) {
        Cost cost = Cost.of(asked);
        return Math.max(products(cost, milliseconds), traffic(cost, milliseconds));
    }

    /** The µs that the FLOPs need at the rate of the BLAS, which is measured for some milliseconds. */
    public double products(Cost cost, int milliseconds) {
        return cost.flops() / flopsPerMicrosecond(milliseconds);
    }

    /** The µs that the bytes need, measured for some milliseconds. */
    public double traffic(Cost cost, int milliseconds) {
        int floats = (int) (cost.bytes() / BYTES_PER_FLOAT);
        try (FloatPointer from = zeros(floats);
                FloatPointer to = zeros(floats)) {
            return best(milliseconds, () -> cblas_saxpy(floats, 1, from, 1, to, 1));
        }
    }

    private double flopsPerMicrosecond(int milliseconds) {
        double time = best(
                milliseconds,
                () -> cblas_sgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasNoTrans,
                        SIDE,
                        SIDE,
                        SIDE,
                        1,
                        left,
                        SIDE,
                        right,
                        SIDE,
                        0,
                        product,
                        SIDE));
        return 2.0 * SIDE * SIDE * SIDE / time;
    }

    /** The first decile: what the machine does while it is left alone. */
    private static double best(int milliseconds, Runnable work) {
        double[] times = new double[100_000];
        int count = 0;
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (count < 3 || count < times.length && System.nanoTime() < end) {
            long start = System.nanoTime();
            work.run();
            times[count++] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(times, 0, count);
        return times[count / 10];
    }

    private static FloatPointer zeros(long count) {
        FloatPointer zeros = new FloatPointer(count);
        zeros.zero();
        return zeros;
    }
}
