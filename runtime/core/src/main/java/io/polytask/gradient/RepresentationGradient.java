package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.head.Head;
import io.polytask.layer.Gradients;
import io.polytask.weighting.RepresentationWeighting;
import io.polytask.weighting.TaskStep;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * By the gradients with respect to what the heads read: the heads go backward one by one, with the gradients of their own losses,
 * then the trunk with what the weighting makes of these gradients.
 */
final class RepresentationGradient<B extends Batch<?>> implements StepGradient<B> {
    private final RepresentationWeighting weighting;
    private final ShardPasses<?, ?, ?> passes;
    /** Of each shard. */
    private final List<Representation> parts;

    private final TaskStep trained;
    private final double[] ones;
    private final double[] headFactors;
    private final IntConsumer headsBackward = this::headsBackward;
    private final IntConsumer trunkBackward = this::trunkBackward;
    /** Over all rows of the batch: (tasks, columns). */
    private double[][] sums = {};
    /** (tasks, columns). */
    private double[][] factors = {};

    private TaskStep step;

    RepresentationGradient(RepresentationWeighting weighting, ShardPasses<?, ?, ?> passes) {
        this.weighting = weighting;
        this.passes = passes;
        int tasks = passes.declaredTasks();
        parts = passes.shards().stream()
                .map(shard -> new Representation(shard, tasks, weighting.bySign()))
                .toList();
        passes.shards().forEach(Shard::runAll);
        trained = new TaskStep(tasks);
        step = trained;
        ones = new double[tasks];
        Arrays.fill(ones, 1);
        headFactors = new double[tasks];
    }

    @Override
    public Gradients compute(TaskStep ofStep) {
        if (weighting.skipsGradients()) {
            weighting.weighWithoutGradients(ofStep, headFactors);
            return passes.gradient(ofStep, headFactors);
        }
        step = ofStep;
        passes.weigh(step, ones);
        passes.clearGradients();
        passes.workers().run(passes.count(), headsBackward);
        sumShards();
        if (trained.count() > 0) {
            weighting.weigh(trained, sums[0].length, sums, factors);
        }
        passes.workers().run(passes.count(), trunkBackward);
        Gradients sum = passes.sum();
        if (trained.count() > 0) {
            weighting.heads(trained, headFactors);
            TaskGradients.scaleHeads(trained, headFactors, sum);
        }
        return sum;
    }

    private void headsBackward(int shard) {
        for (int k = 0; k < step.count(); k++) {
            parts.get(shard).headBackward(step.task(k));
        }
    }

    private void trunkBackward(int shard) {
        for (int k = 0; k < trained.count(); k++) {
            parts.get(shard).add(trained.task(k), factors[k]);
        }
        passes.shards().get(shard).trunkBackward();
    }

    /** Sums over all shards. A task whose sum is not finite takes no part. */
    private void sumShards() {
        makeRoom();
        trained.clear();
        for (int k = 0; k < step.count(); k++) {
            double[] sum = sums[trained.count()];
            Arrays.fill(sum, 0);
            double size = 0;
            for (int shard = 0; shard < passes.count(); shard++) {
                double[] part = parts.get(shard).sum(step.task(k));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += part[i];
                }
            }
            for (double value : sum) {
                size += Math.abs(value);
            }
            if (Double.isFinite(size)) {
                trained.add(step.task(k), step.loss(k));
            }
        }
    }

    private void makeRoom() {
        for (int k = 0; k < step.count(); k++) {
            int width = parts.get(0).width(step.task(k));
            if (sums.length == 0) {
                sums = new double[headFactors.length][width];
                factors = new double[headFactors.length][width];
            } else if (sums[0].length != width) {
                Head first = passes.shards().get(0).head(step.task(0));
                Head other = passes.shards().get(0).head(step.task(k));
                throw new IllegalArgumentException("The weighting looks at what the heads read, but that of "
                        + first.name() + " reads " + sums[0].length + " columns and that of " + other.name()
                        + " " + width + ": let them read the same, or set space = PARAMETERS.");
            }
        }
    }
}
