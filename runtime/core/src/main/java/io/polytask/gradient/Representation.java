package io.polytask.gradient;

import io.polytask.tensor.Activations;
import io.polytask.tensor.ColumnFactors;
import io.polytask.tensor.MatrixView;
import org.jspecify.annotations.Nullable;

/** What the heads of one shard read: the gradient of each task's loss with respect to it, kept until the trunk goes backward. */
final class Representation {
    private final Shard<?, ?, ?> shard;
    private final boolean bySign;
    private final @Nullable MatrixView[] kept;
    private final double[][] sums;
    private final ColumnFactors[] factors;

    /**
     * Of a shard that has not gone forward.
     *
     * @param bySign whether what is summed is multiplied by the sign of what the heads read
     */
    Representation(Shard<?, ?, ?> shard, int tasks, boolean bySign) {
        this.shard = shard;
        this.bySign = bySign;
        kept = new MatrixView[tasks];
        sums = new double[tasks][];
        factors = new ColumnFactors[tasks];
    }

    /** The width of what a head reads. */
    int width(int task) {
        return shard.head(task).input().cols();
    }

    /** The backward pass of one head alone. */
    void headBackward(int task) {
        shard.headBackward(task);
        Activations read = shard.head(task).input();
        if (kept[task] == null) {
            kept[task] = MatrixView.growing(read.cols());
            sums[task] = new double[read.cols()];
            factors[task] = new ColumnFactors(read.cols());
        }
        MatrixView own = kept[task];
        own.reset(read.rows());
        if (read.needsGradient()) {
            own.set(read.gradients());
            read.closeGradient();
        } else {
            own.clear();
        }
        if (bySign) {
            factors[task].sumSigned(own, read.values(), sums[task]);
        } else {
            factors[task].sum(own, sums[task]);
        }
    }

    /** The sum of the rows of a task's gradient. */
    double[] sum(int task) {
        return sums[task];
    }

    /** Opens the gradient of what the heads read, and adds a task's to it, with a factor for each column. */
    void add(int task, double[] factorOf) {
        Activations read = shard.head(task).input();
        if (read.needsGradient()) {
            float keep = read.openGradient();
            factors[task].add(kept[task], factorOf, keep, read.gradients());
        }
    }
}
