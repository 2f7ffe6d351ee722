package io.polytask.tensor;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sger;

/**
 * Batched products of small matrices, one in each row of a view, row by row: {@code c[r] = a[r] b[r]} for each row r. So the
 * outputs of experts are mixed by gates: a is (batch, tasks * experts), b (batch, experts * units), c (batch, tasks *
 * units). OpenBLAS is fast at small matrices only where it has kernels of its own for them; elsewhere they go to the
 * matrix-vector routines, one row of a[r] after the other.
 */
public final class RowProducts {
    private final int rows;
    private final int inner;
    private final int cols;
    private final boolean apart;

    /**
     * Products of the shape {@code (rows x inner) (inner x cols)}.
     *
     * @param rows at least 1, as are the others
     */
    public RowProducts(int rows, int inner, int cols) {
        this(rows, inner, cols, rows == 1 || !Blas.hasSmallKernels());
    }

    /** With the choice of the routines. */
    RowProducts(int rows, int inner, int cols, boolean apart) {
        this.rows = rows;
        this.inner = inner;
        this.cols = cols;
        this.apart = apart;
    }

    /** {@code c[r] = a[r] b[r] + keep c[r]}. */
    public void multiply(MatrixView a, MatrixView b, float keep, MatrixView c) {
        for (int row = 0; row < c.rows(); row++) {
            if (apart) {
                for (int i = 0; i < rows; i++) {
                    vector(CblasTrans, b, row, a, i * inner, keep, c, i * cols);
                }
            } else {
                product(CblasNoTrans, a, inner, CblasNoTrans, b, cols, row, rows, cols, inner, keep, c);
            }
        }
    }

    /** {@code a[r] = c[r] b[r]'}: from the gradients of the products to those of the left factors. */
    public void leftGradients(MatrixView c, MatrixView b, MatrixView a) {
        for (int row = 0; row < c.rows(); row++) {
            if (apart) {
                for (int i = 0; i < rows; i++) {
                    vector(CblasNoTrans, b, row, c, i * cols, 0, a, i * inner);
                }
            } else {
                product(CblasNoTrans, c, cols, CblasTrans, b, cols, row, rows, inner, cols, 0, a);
            }
        }
    }

    /** {@code b[r] = a[r]' c[r] + keep b[r]}: from the gradients of the products to those of the right factors. */
    public void rightGradients(MatrixView a, MatrixView c, float keep, MatrixView b) {
        if (apart && keep == 0) {
            b.clear();
        }
        for (int row = 0; row < c.rows(); row++) {
            if (apart) {
                for (int i = 0; i < rows; i++) {
                    outer(a, i * inner, c, i * cols, b, row);
                }
            } else {
                product(CblasTrans, a, inner, CblasNoTrans, c, cols, row, inner, cols, rows, keep, b);
            }
        }
    }

    private void vector(
            int transpose, MatrixView matrix, int row, MatrixView x, int from, float keep, MatrixView y, int to) {
        cblas_sgemv(
                CblasRowMajor,
                transpose,
                inner,
                cols,
                1,
                matrix.pointer(row),
                cols,
                x.pointer(row, from),
                1,
                keep,
                y.pointer(row, to),
                1);
    }

    private void outer(MatrixView x, int fromX, MatrixView y, int fromY, MatrixView matrix, int row) {
        cblas_sger(
                CblasRowMajor,
                inner,
                cols,
                1,
                x.pointer(row, fromX),
                1,
                y.pointer(row, fromY),
                1,
                matrix.pointer(row),
                cols);
    }

    private static void product(
            int transposeA,
            MatrixView a,
            int strideA,
            int transposeB,
            MatrixView b,
            int strideB,
            int row,
            int m,
            int n,
            int k,
            float keep,
            MatrixView c) {
        cblas_sgemm(
                CblasRowMajor,
                transposeA,
                transposeB,
                m,
                n,
                k,
                1,
                a.pointer(row),
                strideA,
                b.pointer(row),
                strideB,
                keep,
                c.pointer(row),
                n);
    }
}
