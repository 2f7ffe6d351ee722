package io.polytask.training;

import io.polytask.head.Head;
import io.polytask.layer.Gradients;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The way back of a step whose weighting looks at what the heads read: the heads go back one by one, with the gradients of their own
 * losses, then the trunk with what the weighting makes of these gradients. It makes no object in a step.
 */
final class RepresentationGradients {
    private final List<? extends Shard<?, ?, ?>> shards;
    private final List<Representation> parts;
    private final Workers workers;
    private final Weighting.State weighting;
    private final TaskStep trained;
    private final double[][] gram;
    private final double[] weights;
    private final double[] headFactors;
    private final IntConsumer heads = this::heads;
    private final IntConsumer trunk = this::trunk;
    private double[][] sums = {};
    private double[][] factors = {};
    private TaskStep step;
    private int count;

    RepresentationGradients(
            List<? extends Shard<?, ?, ?>> shards, Workers workers, Weighting.State weighting, int tasks) {
        this.shards = shards;
        this.workers = workers;
        this.weighting = weighting;
        boolean turned = weighting instanceof ElementWeighting;
        parts = shards.stream()
                .map(shard -> new Representation(shard, tasks, turned))
                .toList();
        shards.forEach(Shard::runAll);
        trained = new TaskStep(tasks);
        step = trained;
        gram = new double[tasks][tasks];
        weights = new double[tasks];
        headFactors = new double[tasks];
    }

    /** Goes back, after the batch has gone forward: each shard has its gradient, of the heads as of the trunk. */
    void back(TaskStep ofStep, int shardCount) {
        step = ofStep;
        count = shardCount;
        for (int shard = 0; shard < count; shard++) {
            shards.get(shard).gradients().clear();
        }
        workers.run(count, heads);
        sum();
        if (trained.count() > 0) {
            weigh();
        }
        workers.run(count, trunk);
    }

    private void heads(int shard) {
        for (int k = 0; k < step.count(); k++) {
            parts.get(shard).headBack(step.place(k));
        }
    }

    private void trunk(int shard) {
        for (int k = 0; k < trained.count(); k++) {
            parts.get(shard).add(trained.place(k), factors[k]);
        }
        shards.get(shard).trunkBack();
    }

    /** Sums over all shards. A task whose sum is not finite takes no part. */
    private void sum() {
        makeRoom();
        trained.clear();
        for (int k = 0; k < step.count(); k++) {
            double[] sum = sums[trained.count()];
            Arrays.fill(sum, 0);
            double size = 0;
            for (int shard = 0; shard < count; shard++) {
                double[] part = parts.get(shard).sum(step.place(k));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += part[i];
                }
            }
            for (double value : sum) {
                size += Math.abs(value);
            }
            if (Double.isFinite(size)) {
                trained.add(step.place(k), step.loss(k));
            }
        }
    }

    private void makeRoom() {
        for (int k = 0; k < step.count(); k++) {
            int width = parts.get(0).width(step.place(k));
            if (sums.length == 0) {
                sums = new double[gram.length][width];
                factors = new double[gram.length][width];
            } else if (sums[0].length != width) {
                Head first = shards.get(0).head(step.place(0));
                Head other = shards.get(0).head(step.place(k));
                throw new IllegalArgumentException("The weighting looks at what the heads read, but that of "
                        + first.name() + " reads " + sums[0].length + " columns and that of " + other.name()
                        + " " + width + ": let them read the same, or set space = PARAMETERS.");
            }
        }
    }

    private void weigh() {
        int n = trained.count();
        if (weighting instanceof ElementWeighting elements) {
            elements.weigh(trained, sums[0].length, sums, factors);
            return;
        }
        GramWeighting byGram = (GramWeighting) weighting;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = dot(sums[i], sums[j]);
                gram[j][i] = gram[i][j];
            }
        }
        byGram.weigh(trained, 0, gram, weights);
        for (int k = 0; k < n; k++) {
            Arrays.fill(factors[k], weights[k]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Multiplies the gradients of the heads' own parameters, once they are summed. */
    void scaleHeads(Gradients sum) {
        if (weighting instanceof GramWeighting byGram && trained.count() > 0) {
            byGram.heads(trained, headFactors);
            for (int k = 0; k < trained.count(); k++) {
                if (headFactors[k] != 1) {
                    sum.scale(trained.place(k), headFactors[k]);
                }
            }
        }
    }
}
