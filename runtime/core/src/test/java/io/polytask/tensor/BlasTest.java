package io.polytask.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.junit.jupiter.api.Test;

final class BlasTest {
    @Test
    void runsOnTheCallersThread() {
        Blas.start();
        assertThat(openblas_nolapack.blas_get_num_threads()).isEqualTo(1);
    }

    @Test
    void theWarningNamesTheWayOut() {
        assertThat(Blas.warning("BARCELONA"))
                .isEqualTo(
                        "OpenBLAS runs its kernels for BARCELONA, a CPU without AVX, and will be several times slower "
                                + "than it could be: set the environment variable OPENBLAS_CORETYPE to Haswell (AVX2) or "
                                + "SkylakeX (AVX-512).");
    }
}
