package io.polytask.tensor;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The BLAS of this process: OpenBLAS, on the caller's thread alone. The engine's own workers are the only threads, so that
 * the same seed gives the same bits whatever their number.
 */
final class Blas {
    /** Kernels for CPUs without AVX: a quarter of the speed, or less, of what any CPU since 2013 can do. */
    private static final List<String> KERNELS_WITHOUT_AVX = List.of(
            "PRESCOTT", "CORE2", "NEHALEM", "BARCELONA", "ATHLON", "BANIAS", "COPPERMINE", "KATMAI", "NORTHWOOD");

    private static final List<String> SMALL_KERNELS = List.of("SKYLAKEX", "COOPERLAKE", "SAPPHIRERAPIDS");

    /** Only what is private is loaded: the reason against it, or the library. */
    private static final class Allowed {
        private static final Optional<String> COMPLAINT = NativeCache.complaint();
    }

    private static final class Started {
        private static final Blas BLAS = new Blas();
    }

    private final boolean smallKernels;

    private Blas() {
        // ND4J sets the number of threads when it starts, so it must start first.
        Nd4j.factory();
        openblas_nolapack.blas_set_num_threads(1);
        smallKernels = SMALL_KERNELS.stream().anyMatch(Blas::uses);
        for (String kernel : KERNELS_WITHOUT_AVX) {
            if (uses(kernel)) {
                System.getLogger(Blas.class.getName()).log(Level.WARNING, warning(kernel));
            }
        }
    }

    /**
     * Loads the library and sets it up, once.
     *
     * @throws IllegalStateException if others could put another library in its place
     */
    static void start() {
        Allowed.COMPLAINT.ifPresent(complaint -> {
            throw new IllegalStateException(complaint);
        });
        Objects.requireNonNull(Started.BLAS);
    }

    /** Whether OpenBLAS has kernels of its own for small matrices: it has for AVX-512 only. */
    static boolean hasSmallKernels() {
        return Started.BLAS.smallKernels;
    }

    /** What to do about slow kernels. */
    static String warning(String kernel) {
        return "OpenBLAS runs its kernels for " + kernel
                + ", a CPU without AVX, and will be several times slower than it"
                + " could be: set the environment variable OPENBLAS_CORETYPE to Haswell (AVX2) or SkylakeX (AVX-512).";
    }

    /**
     * Whether OpenBLAS has picked these kernels. No binding tells, but the library's pointer {@code gotoblas} points to the
     * table of the kernels that it picked, and each table is a symbol of its own.
     */
    private static boolean uses(String kernel) {
        Pointer table = address("gotoblas_" + kernel);
        Pointer picked = address("gotoblas");
        return table != null
                && picked != null
                && new PointerPointer<Pointer>(picked).get(0).address() == table.address();
    }

    private static @Nullable Pointer address(String symbol) {
        try {
            return Loader.addressof(symbol);
        } catch (UnsatisfiedLinkError unknownSymbol) {
            return null;
        }
    }
}
