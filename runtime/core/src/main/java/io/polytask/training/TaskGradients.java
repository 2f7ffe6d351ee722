package io.polytask.training;

import io.polytask.api.Balance.Groups;
import io.polytask.layer.Gradients;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.weighting.CrossGramWeighting;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.ScaledNormWeighting;
import io.polytask.weighting.SmoothedWeighting;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The gradient of a step whose weighting looks at the gradients of the single tasks: a way back for each, and what the
 * weighting makes of them. The batch goes forward once. It makes no object in a step.
 */
final class TaskGradients implements AutoCloseable {
    private final List<? extends Shard<?, ?, ?>> shards;
    private final List<Gradients> gradients;
    private final Workers workers;
    private final Weighting.State weighting;
    private final TaskRows rows;
    private final FactoredGradients factored;
    private final List<TaskRows> further = new ArrayList<>();
    private final @Nullable GradientHistory memory;
    private final @Nullable FactoredMeans means;
    private final @Nullable HeadGradients heads;
    private final Combination combination;
    private final TaskStep trained;
    /** Those of them that all further batches have labels of, too. */
    private final TaskStep common;
    /** How many further batches have labels of each task. */
    private final int[] seen;

    private final double[][] weights;
    private final double[] factors;
    private final double[] norms;
    private final double[] keep;
    private final IntConsumer backward = this::backward;
    private int count;
    private int row;
    private int task;

    TaskGradients(
            List<? extends Shard<?, ?, ?>> shards,
            Workers workers,
            Weighting.State weighting,
            Parameters parameters,
            int tasks) {
        this.shards = shards;
        this.workers = workers;
        this.weighting = weighting;
        gradients = new ArrayList<>();
        shards.forEach(shard -> gradients.add(shard.gradients()));
        List<ParameterSpec> specs = parameters.specs();
        int shared = parameters.sharedFloats();
        Groups kind = weighting instanceof GramWeighting gram ? gram.groups() : Groups.MODEL;
        SharedGroups groups = new SharedGroups(kind, specs, shared);
        rows = new TaskRows(specs, tasks, groups);
        boolean combines = weighting instanceof GramWeighting;
        boolean smooths = weighting instanceof SmoothedWeighting;
        factored = new FactoredGradients(combines ? gradients : List.of(), workers, groups, tasks, smooths);
        if (weighting instanceof CrossGramWeighting) {
            further.add(new TaskRows(specs, tasks, groups));
            further.add(new TaskRows(specs, tasks, groups));
        }
        heads = further.isEmpty() ? null : new HeadGradients(shared, parameters.denseFloats());
        boolean remembers = smooths || weighting instanceof ScaledNormWeighting;
        memory = remembers ? new GradientHistory(specs, shared, tasks) : null;
        means = smooths && memory != null ? new FactoredMeans(factored, gradients.get(0), groups, memory, tasks) : null;
        combination = new Combination(rows, tasks);
        trained = new TaskStep(tasks);
        common = new TaskStep(tasks);
        seen = new int[tasks];
        weights = new double[groups.count()][tasks];
        factors = new double[tasks];
        norms = new double[tasks];
        keep = new double[tasks];
    }

    /** How many further batches each step looks at. */
    int further() {
        return further.size();
    }

    /** Takes the gradients of a further batch, which has just gone forward. */
    void takeFurther(int batch, int[] places, boolean[] present, int shardCount) {
        begin(further.get(batch), shardCount);
        for (int place : places) {
            seen[place] = (batch == 0 ? 0 : seen[place]) + (present[place] ? 1 : 0);
            take(further.get(batch), place, place);
        }
        if (heads != null) {
            heads.add(gradients, count, batch == 0);
        }
    }

    /**
     * The gradient of the step whose batch has just gone forward; it stays with the first shard.
     *
     * @param step the tasks that it trains
     * @param shardCount how many shards the batch has
     */
    Gradients gradients(TaskStep step, int shardCount) {
        factored.choose(shardCount, rows);
        begin(rows, shardCount);
        for (int k = 0; k < step.count(); k++) {
            take(rows, k, step.place(k));
        }
        Gradients sum = gradients.get(0);
        sum.sum(gradients, count);
        sum.clearShared();
        if (heads != null) {
            heads.average(sum, 1 + further.size());
        }
        double[][][] grams = keepFinite(step);
        int n = trained.count();
        Arrays.fill(factors, 0, n, 1);
        if (n > 0) {
            balance(n, grams, sum);
        }
        for (int k = 0; k < n; k++) {
            if (factors[k] != 1) {
                sum.scale(trained.place(k), factors[k]);
            }
        }
        return sum;
    }

    private void begin(TaskRows to, int shardCount) {
        count = shardCount;
        to.clear();
        for (int shard = 0; shard < count; shard++) {
            gradients.get(shard).clear();
        }
    }

    private void take(TaskRows to, int row, int place) {
        this.row = row;
        task = place;
        workers.run(count, backward);
        to.take(row, gradients, count);
    }

    private void backward(int shard) {
        gradients.get(shard).clearShared();
        factored.begin(shard, row);
        shards.get(shard).backward(task);
        factored.end(shard);
    }

    private double[][][] gram(int n) {
        double[][][] grams = rows.gram(n, rows);
        factored.addGram(n, grams);
        return grams;
    }

    /** A task whose gradient holds a NaN or an infinite number takes no part, so that it spoils no other's. */
    private double[][][] keepFinite(TaskStep step) {
        double[][][] grams = gram(step.count());
        double @Nullable [][] cross = further.isEmpty() ? null : crossGram(step);
        trained.clear();
        for (int k = 0; k < step.count(); k++) {
            double square = 0;
            for (double[][] gram : grams) {
                square += gram[k][k];
            }
            square += cross == null ? 0 : cross[step.place(k)][step.place(k)];
            if (Double.isFinite(square)) {
                if (trained.count() < k) {
                    move(k, trained.count(), grams);
                }
                trained.add(step.place(k), step.loss(k));
            }
        }
        return grams;
    }

    private void move(int from, int to, double[][][] grams) {
        rows.move(from, to);
        factored.move(from, to);
        for (double[][] gram : grams) {
            System.arraycopy(gram[from], 0, gram[to], 0, gram.length);
            for (double[] each : gram) {
                each[to] = each[from];
            }
        }
    }

    private void balance(int n, double[][][] grams, Gradients sum) {
        if (weighting instanceof SmoothedWeighting smoothed && memory != null && means != null) {
            smoothed.smooth(trained, keep, norms);
            combination.smooth(trained, memory, keep, norms);
            means.smooth(trained, keep, norms);
            double[][][] ofMeans = rows.gram(n, rows);
            means.addGram(trained, ofMeans);
            byGram(smoothed, n, ofMeans, sum);
            means.combine(trained, weights, sum);
        } else if (weighting instanceof GramWeighting gram) {
            byGram(gram, n, grams, sum);
            factored.combine(n, weights);
        } else if (weighting instanceof CrossGramWeighting cross) {
            common.clear();
            for (int k = 0; k < n; k++) {
                if (seen[trained.place(k)] == further.size()) {
                    common.add(trained.place(k), trained.loss(k));
                }
            }
            cross.weigh(trained, common, commonGram(), weights[0]);
            combination.combine(n, weights, sum);
        } else if (weighting instanceof ElementWeighting element) {
            combination.elements(trained, element, sum);
        } else if (weighting instanceof ScaledNormWeighting scaled && memory != null) {
            combination.scaledNorms(trained, memory, norms);
            scaled.weigh(trained, norms, weights[0]);
            System.arraycopy(weights[0], 0, factors, 0, n);
            combination.combine(n, weights, sum);
        }
    }

    private double[][] crossGram(TaskStep step) {
        int rowsInUse = step.count() == 0 ? 1 : step.place(step.count() - 1) + 1;
        return further.get(0).gram(rowsInUse, further.get(1))[0];
    }

    /** Of the common tasks alone; the rows of further batches lie at the places of the tasks. */
    private double[][] commonGram() {
        double[][] all = crossGram(common);
        for (int i = 0; i < common.count(); i++) {
            for (int j = 0; j < common.count(); j++) {
                all[i][j] = all[common.place(i)][common.place(j)];
            }
        }
        return all;
    }

    private void byGram(GramWeighting weighting, int n, double[][][] grams, Gradients sum) {
        for (int group = 0; group < weights.length; group++) {
            weighting.weigh(trained, group, grams[group], weights[group]);
        }
        weighting.heads(trained, factors);
        combination.combine(n, weights, sum);
    }

    @Override
    public void close() {
        rows.close();
        further.forEach(TaskRows::close);
        if (memory != null) {
            memory.close();
        }
        if (heads != null) {
            heads.close();
        }
    }
}
