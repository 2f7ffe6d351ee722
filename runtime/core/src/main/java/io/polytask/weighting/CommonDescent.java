package io.polytask.weighting;

import java.util.Arrays;

/**
 * The sub-problem of {@link Forum}, exactly: {@code min |sum of w_t F_t + m q|^2 - c m} over w on the simplex, {@code m >=
 * 0} and {@code m >= sum of w_t p_t}, for vectors F_t of length 1. Without {@code sum of w = 1} the points allowed make a
 * cone, of which few edges are needed: q alone; each F_t with as much q as it asks for; and without q, of two that ask for
 * more and less than nothing, what asks for nothing together. On the simplex the objective is a quadratic form, so that its
 * minimum is the direction of one without a constraint but the signs of what each edge counts, as in {@link MinimumNorm}.
 */
final class CommonDescent {
    /** Below this q counts for nothing. */
    private static final double LEAST = 1e-16;

    private final double[][] edges; // (edges, 1 + tasks): m, then w
    private final double[][] form; // (1 + tasks, 1 + tasks)
    private final double[][] h; // (edges, edges)
    private final double[] f; // (edges)
    private final double[] product; // (1 + tasks)
    private final double[] counts; // (edges)
    private final NonNegativeQuadratic solver;

    CommonDescent(int tasks) {
        int most = 1 + tasks + tasks * tasks / 4;
        edges = new double[most][tasks + 1];
        form = new double[tasks + 1][tasks + 1];
        h = new double[most][most];
        f = new double[most];
        product = new double[tasks + 1];
        counts = new double[most];
        solver = new NonNegativeQuadratic(most);
    }

    /** The length of a vector by its square; 1 of none. */
    static double norm(double square) {
        return square > 0 ? Math.sqrt(square) : 1;
    }

    /**
     * Finds w.
     *
     * @param products inner products of q, as far as the F have a part in it, and of the F before they were brought to
     *     length 1
     * @param n how many F there are
     * @param square the whole of q's
     * @param p how much q each F asks for
     */
    void solve(double[][] products, int n, double square, double[] p, double c, double[] w) {
        set(products, n, square, c);
        int count = square > LEAST ? edges(n, p) : edgesWithoutQ(n);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k <= n; k++) {
                product[k] = Quadratic.row(form[k], n + 1, edges[i]);
            }
            f[i] = weight(edges[i], n);
            for (int j = 0; j < count; j++) {
                h[i][j] = Quadratic.row(product, n + 1, edges[j]);
            }
        }
        solver.solve(h, f, count, counts);
        Arrays.fill(w, 0, n, 0);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            for (int t = 0; t < n; t++) {
                w[t] += counts[i] * edges[i][1 + t];
            }
            sum += counts[i] * f[i];
        }
        for (int t = 0; t < n; t++) {
            w[t] /= sum;
        }
    }

    /**
     * The objective as a form of m and w: what is linear in m counts times the sum of w, and what is added makes it
     * positive.
     */
    private void set(double[][] products, int n, double square, double c) {
        boolean counts = square > LEAST;
        double added = counts ? 1 + c * c / (4 * square) + c / Math.sqrt(square) : 1;
        form[0][0] = square;
        for (int t = 1; t <= n; t++) {
            form[0][t] = products[0][t] / norm(products[t][t]) - c / 2;
            form[t][0] = form[0][t];
            for (int other = 1; other <= n; other++) {
                double cosine = products[t][other] / norm(products[t][t]) / norm(products[other][other]);
                form[t][other] = cosine + added;
            }
        }
    }

    private int edgesWithoutQ(int n) {
        for (int t = 0; t < n; t++) {
            Arrays.fill(edges[t], 0);
            edges[t][1 + t] = 1;
        }
        return n;
    }

    private int edges(int n, double[] p) {
        int count = edgesWithoutQ(n);
        for (int t = 0; t < n; t++) {
            edges[t][0] = Math.max(0, p[t]);
        }
        Arrays.fill(edges[count], 0);
        edges[count++][0] = 1;
        for (int more = 0; more < n; more++) {
            for (int less = 0; less < n; less++) {
                if (p[more] > 0 && p[less] < 0) {
                    Arrays.fill(edges[count], 0);
                    edges[count][1 + more] = -p[less] / (p[more] - p[less]);
                    edges[count++][1 + less] = p[more] / (p[more] - p[less]);
                }
            }
        }
        return count;
    }

    private static double weight(double[] edge, int n) {
        double sum = 0;
        for (int t = 1; t <= n; t++) {
            sum += edge[t];
        }
        return sum;
    }
}
