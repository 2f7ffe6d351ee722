package io.polytask.tensor;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sger;

import io.polytask.api.Audience;
import java.util.Objects;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Products of matrices, by BLAS: a is (m, k), b (k, n), c (m, n), before they are transposed. In each, {@code keep} is what
 * the old values of the result are multiplied by before the product is added: 0 to overwrite, 1 to add. A single row goes to
 * the matrix-vector routines, which are faster than those for matrices, but for small matrices where OpenBLAS has kernels of
 * their own for them.
 */
@Audience(Audience.Group.LAYER_AUTHOR)
public final class Products {
    /** The most numbers of a matrix that counts as small. */
    private static final int SMALL = 1 << 16;

    private Products() {}

    /** {@code c = a b + keep c}. */
    public static void multiply(MatrixView a, MatrixView b, float keep, MatrixView c) {
        check(a.cols() == b.rows() && a.rows() == c.rows() && b.cols() == c.cols(), a, b, c);
        if (a.rows() == 1 && !isSmall(b)) {
            vector(CblasTrans, b, a, 0, keep, c, 0);
        } else if (a.rows() > 0) {
            product(CblasNoTrans, a, CblasNoTrans, b, a.cols(), 1, keep, c);
        }
    }

    /** {@code c = a b + keep c} for some rows of a and as many of c. */
    public static void multiplyRows(
            MatrixView a, int fromA, MatrixView b, float keep, MatrixView c, int fromC, int count) {
        check(a.cols() == b.rows() && b.cols() == c.cols(), a, b, c);
        Objects.checkFromIndexSize(fromA, count, a.rows());
        Objects.checkFromIndexSize(fromC, count, c.rows());
        if (count == 0) {
            return;
        }
        if (count == 1 && !isSmall(b)) {
            vector(CblasTrans, b, a, fromA, keep, c, fromC);
            return;
        }
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                count,
                c.cols(),
                a.cols(),
                1,
                a.pointer(fromA),
                a.stride(),
                b.pointer(),
                b.stride(),
                keep,
                c.pointer(fromC),
                c.stride());
    }

    /** {@code c = a b' + keep c}: from the gradient of a product to that of its input, with b the weight. */
    public static void multiplyTransposedRight(MatrixView a, MatrixView b, float keep, MatrixView c) {
        check(a.cols() == b.cols() && a.rows() == c.rows() && b.rows() == c.cols(), a, b, c);
        if (a.rows() == 1) {
            vector(CblasNoTrans, b, a, 0, keep, c, 0);
        } else if (a.rows() > 0) {
            product(CblasNoTrans, a, CblasTrans, b, a.cols(), 1, keep, c);
        }
    }

    /** {@code c = a' b + keep c}: the gradient of a weight. */
    public static void multiplyTransposedLeft(MatrixView a, MatrixView b, float keep, MatrixView c) {
        multiplyTransposedLeft(1, a, b, keep, c);
    }

    /** {@code c = factor a' b + keep c}. */
    public static void multiplyTransposedLeft(float factor, MatrixView a, MatrixView b, float keep, MatrixView c) {
        check(a.rows() == b.rows() && a.cols() == c.rows() && b.cols() == c.cols(), a, b, c);
        if (a.rows() > 0) {
            product(CblasTrans, a, CblasNoTrans, b, a.rows(), factor, keep, c);
        } else if (keep == 0) {
            c.clear();
        }
    }

    /** {@code c = a' b + keep c} for the first rows of a and as many of b. */
    static void multiplyTransposedLeftRows(MatrixView a, MatrixView b, int fromB, int count, float keep, MatrixView c) {
        check(a.cols() == c.rows() && b.cols() == c.cols(), a, b, c);
        Objects.checkFromIndexSize(fromB, count, b.rows());
        cblas_sgemm(
                CblasRowMajor,
                CblasTrans,
                CblasNoTrans,
                c.rows(),
                c.cols(),
                count,
                1,
                a.pointer(),
                a.stride(),
                b.pointer(fromB),
                b.stride(),
                keep,
                c.pointer(),
                c.stride());
    }

    /** {@code c = a b'} for some rows of a and the first rows of c. */
    static void multiplyTransposedRightRows(MatrixView a, int fromA, int count, MatrixView b, MatrixView c) {
        check(a.cols() == b.cols() && b.rows() == c.cols(), a, b, c);
        Objects.checkFromIndexSize(fromA, count, a.rows());
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasTrans,
                count,
                c.cols(),
                a.cols(),
                1,
                a.pointer(fromA),
                a.stride(),
                b.pointer(),
                b.stride(),
                0,
                c.pointer(),
                c.stride());
    }

    /** {@code to[row] = factor * (sum of some rows of a)}, at least one. */
    static void sumRows(MatrixView a, int from, int count, float factor, MatrixView ones, MatrixView to, int row) {
        cblas_sgemv(
                CblasRowMajor,
                CblasTrans,
                count,
                a.cols(),
                factor,
                a.pointer(from),
                a.stride(),
                ones.pointer(),
                1,
                0,
                to.pointer(row),
                1);
    }

    /** Adds {@code factor * row} of one matrix to some rows of another. */
    static void addToRows(
            MatrixView from, int row, float factor, MatrixView ones, MatrixView to, int first, int count) {
        cblas_sger(
                CblasRowMajor,
                count,
                to.cols(),
                factor,
                ones.pointer(),
                1,
                from.pointer(row),
                1,
                to.pointer(first),
                to.stride());
    }

    /** {@code to = keep to + the sum of some rows of a, each times its weight}. */
    public static void combineRows(
            MatrixView a, int from, int count, MatrixView weights, int weight, float keep, MatrixView to, int row) {
        cblas_sgemv(
                CblasRowMajor,
                CblasTrans,
                count,
                a.cols(),
                1,
                a.pointer(from),
                a.stride(),
                weights.pointer(weight),
                1,
                keep,
                to.pointer(row),
                1);
    }

    /** The product of each of some rows of a with a row of another matrix, one below the other in a matrix of one column. */
    static void multiplyVector(
            MatrixView a, int from, int count, MatrixView vectors, int vector, MatrixView to, int first) {
        if (count == 0) {
            return;
        }
        cblas_sgemv(
                CblasRowMajor,
                CblasNoTrans,
                count,
                a.cols(),
                1,
                a.pointer(from),
                a.stride(),
                vectors.pointer(vector),
                1,
                0,
                to.pointer(first),
                1);
    }

    /** Adds a row, times a weight for each, to some rows of another matrix. */
    static void addOuter(
            MatrixView weights, int weight, int count, MatrixView rows, int row, MatrixView to, int first) {
        if (count == 0) {
            return;
        }
        cblas_sger(
                CblasRowMajor,
                count,
                to.cols(),
                1,
                weights.pointer(weight),
                1,
                rows.pointer(row),
                1,
                to.pointer(first),
                to.stride());
    }

    /** {@code c = factor * a b} of parts of matrices, given by where they begin. */
    static void multiplyParts(
            boolean transposeA,
            boolean transposeB,
            int rows,
            int cols,
            int inner,
            float factor,
            FloatPointer a,
            int strideA,
            FloatPointer b,
            int strideB,
            FloatPointer c,
            int strideC) {
        cblas_sgemm(
                CblasRowMajor,
                transposeA ? CblasTrans : CblasNoTrans,
                transposeB ? CblasTrans : CblasNoTrans,
                rows,
                cols,
                inner,
                factor,
                a,
                strideA,
                b,
                strideB,
                0,
                c,
                strideC);
    }

    private static void product(
            int transposeA,
            MatrixView a,
            int transposeB,
            MatrixView b,
            int inner,
            float factor,
            float keep,
            MatrixView c) {
        cblas_sgemm(
                CblasRowMajor,
                transposeA,
                transposeB,
                c.rows(),
                c.cols(),
                inner,
                factor,
                a.pointer(),
                a.stride(),
                b.pointer(),
                b.stride(),
                keep,
                c.pointer(),
                c.stride());
    }

    private static void vector(
            int transpose, MatrixView matrix, MatrixView rows, int row, float keep, MatrixView results, int result) {
        cblas_sgemv(
                CblasRowMajor,
                transpose,
                matrix.rows(),
                matrix.cols(),
                1,
                matrix.pointer(),
                matrix.stride(),
                rows.pointer(row),
                1,
                keep,
                results.pointer(result),
                1);
    }

    private static boolean isSmall(MatrixView matrix) {
        return Blas.hasSmallKernels() && matrix.rows() * matrix.cols() <= SMALL;
    }

    private static void check(boolean fits, MatrixView a, MatrixView b, MatrixView c) {
        if (!fits) {
            throw new IllegalArgumentException("Matrices of " + a.rows() + " x " + a.cols() + " and " + b.rows() + " x "
                    + b.cols() + " have no product of " + c.rows() + " x " + c.cols() + ".");
        }
    }
}
