package io.polytask.training;

import io.polytask.encode.Batch;
import io.polytask.encode.Batches;
import io.polytask.head.Head;
import io.polytask.layer.Gradients;
import io.polytask.layer.TaskSet;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.LossWeighting;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One step after another: losses of all shards, weights of the tasks, gradients of all shards, their sum. It makes no
 * object, and what it computes depends on neither the number of the workers nor their speed: each shard is one worker's
 * from end to end of a round, and everything that joins shards is done in the order of the shards.
 */
final class Stepper<E, B extends Batch<E>, P> {
    private final List<Shard<E, B, P>> shards;
    private final List<Gradients> gradients;
    private final Workers workers;
    private final Weighting.State weighting;
    private final @Nullable TaskGradients taskGradients;
    private final @Nullable RepresentationGradients representation;
    private final TaskStep trained;
    private final TaskStep after;
    private final double[] factors;
    private final Losses losses;
    private final int[] tasks;
    private final boolean[] present;
    private final double[] weights;
    private final double[] lossSums;
    private final double[] labelWeights;
    private final long seed;
    private final IntConsumer forward = this::forward;
    private final IntConsumer again = this::again;
    private final IntConsumer backward = this::backward;
    private final IntConsumer backwardAlone = this::backwardAlone;
    private final IntConsumer addNext = this::addNext;
    private @Nullable B data;
    private int[] rows = {};
    private int from;
    private int size;
    private int count;
    private int stride;
    private int alone;
    private long step;

    Stepper(
            List<Shard<E, B, P>> shards,
            Workers workers,
            Weighting.State weighting,
            @Nullable TaskGradients taskGradients,
            @Nullable RepresentationGradients representation,
            List<String> names,
            TaskSet tasks,
            long seed) {
        this.shards = shards;
        gradients = shards.stream().map(Shard::gradients).toList();
        this.workers = workers;
        this.weighting = weighting;
        this.taskGradients = taskGradients;
        this.representation = representation;
        this.seed = seed;
        this.tasks = tasks.ordinals().toArray();
        losses = new Losses(names);
        present = new boolean[names.size()];
        weights = new double[names.size()];
        trained = new TaskStep(names.size());
        after = new TaskStep(names.size());
        factors = new double[names.size()];
        lossSums = new double[names.size()];
        labelWeights = new double[names.size()];
    }

    /** The losses of a batch; {@link #gradients} may follow. */
    Losses losses(B examples, int[] dataRows, int start, int end, long number) {
        data = examples;
        rows = dataRows;
        from = start;
        size = end - start;
        count = Sharding.shards(examples, dataRows, start, end);
        step = number;
        workers.run(count, forward);
        for (int task : tasks) {
            sum(task);
        }
        return losses;
    }

    private void forward(int shard) {
        int start = from + Sharding.start(size, count, shard);
        int end = from + Sharding.start(size, count, shard + 1);
        shards.get(shard).forward(Objects.requireNonNull(data), rows, start, end, seed, step);
    }

    private void sum(int task) {
        double loss = 0;
        double weight = 0;
        for (int shard = 0; shard < count; shard++) {
            Head head = shards.get(shard).head(task);
            loss += head.lossSum() + shards.get(shard).pass().losses().added(task);
            weight += head.labelWeight();
        }
        present[task] = weight > 0;
        lossSums[task] = loss;
        labelWeights[task] = weight;
        losses.values()[task] = present[task] ? loss / weight : Double.NaN;
    }

    /** The tasks that the batch has labels of, with their losses. */
    void collect(TaskStep to) {
        to.clear();
        for (int task : tasks) {
            if (present[task]) {
                to.add(task, losses.values()[task]);
            }
        }
    }

    /** Goes back from the weighted sum of some losses: each shard has its gradient. */
    void back(TaskStep step, double[] factors) {
        beginBack();
        Arrays.fill(weights, 0);
        for (int k = 0; k < step.count(); k++) {
            weights[step.place(k)] = factors[k];
        }
        setLabelled();
        workers.run(count, backward);
    }

    /** Goes back from the loss of one task alone; its head may do so once after each way forward. */
    void backAlone(int task) {
        beginBack();
        Arrays.fill(weights, 1);
        setLabelled();
        alone = task;
        workers.run(count, backwardAlone);
    }

    private void beginBack() {
        for (int shard = 0; shard < count; shard++) {
            gradients.get(shard).clear();
        }
    }

    private void backwardAlone(int shard) {
        shards.get(shard).backward(alone);
    }

    /** How many shards the last batch has. */
    int count() {
        return count;
    }

    /** The gradients of the shards. */
    List<Gradients> shardGradients() {
        return gradients;
    }

    /** The gradient of the weighted sum of the losses; it stays with the first shard. */
    Gradients gradients() {
        boolean blind = weigh();
        double total = 0;
        for (int task : tasks) {
            total += present[task] ? weights[task] * losses.values()[task] : 0;
        }
        setLabelled();
        losses.total(total);
        if (taskGradients != null && !blind) {
            return taskGradients.gradients(trained, count);
        }
        boolean seen = representation != null && !blind;
        if (representation != null && seen) {
            representation.back(trained, count);
        } else {
            workers.run(count, backward);
        }
        Gradients sum = gradients.get(0);
        sum.sum(gradients, count);
        if (!sum.tables().isEmpty()) {
            addTables();
        }
        if (representation != null && seen) {
            representation.scaleHeads(sum);
        }
        return sum;
    }

    /** The factors of the losses: ones, where the gradients of the single tasks are to be weighed. */
    private boolean weigh() {
        collect(trained);
        Arrays.fill(weights, 0);
        boolean blind = true;
        if (weighting instanceof LossWeighting byLosses) {
            byLosses.weigh(trained, factors);
        } else if (weighting instanceof GramWeighting byGram && byGram.skipsGradients()) {
            byGram.weighBlindly(trained, factors);
        } else {
            Arrays.fill(factors, 0, trained.count(), 1);
            blind = false;
        }
        for (int k = 0; k < trained.count(); k++) {
            weights[trained.place(k)] = factors[k];
        }
        return blind;
    }

    /**
     * Takes what the weighting wants of further batches, before the step's own: those that follow it in the window, in their
     * order, and after the last one again the first.
     *
     * @param place of the step's own batch
     * @param number of the step in the run
     */
    void further(B examples, Batches batches, int place, long number) {
        int further = taskGradients == null ? 0 : taskGradients.further();
        for (int i = 0; taskGradients != null && i < further; i++) {
            int other = (place + 1 + i) % batches.batches();
            // What is dropped is drawn anew.
            long ownNumber = number | (i + 1L) << Integer.SIZE;
            losses(examples, batches.rows(), batches.from(other), batches.to(other), ownNumber);
            Arrays.fill(weights, 1);
            setLabelled();
            taskGradients.takeFurther(i, tasks, present, count);
        }
    }

    private void setLabelled() {
        for (int task : tasks) {
            for (int shard = 0; shard < count; shard++) {
                shards.get(shard).pass().losses().set(task, labelWeights[task], weights[task]);
            }
        }
    }

    /** Follows the change of the parameters: tells the losses after it to a weighting that asks for them. */
    void lookBack() {
        if (!(weighting instanceof LossWeighting.PostStepWeighting hindsight)) {
            return;
        }
        workers.run(count, again);
        after.clear();
        for (int k = 0; k < trained.count(); k++) {
            int task = trained.place(k);
            double loss = 0;
            for (int shard = 0; shard < count; shard++) {
                loss += shards.get(shard).head(task).lossSum()
                        + shards.get(shard).pass().losses().added(task);
            }
            after.add(task, loss / labelWeights[task]);
        }
        hindsight.learn(after);
    }

    private void again(int shard) {
        shards.get(shard).repeat(seed, step);
    }

    /** Tells the weighting the losses of an epoch. */
    void endEpoch(EpochLosses epoch) {
        epoch.means(factors);
        weighting.endEpoch(factors);
    }

    private void backward(int shard) {
        shards.get(shard).backward();
    }

    /** 0+1 and 2+3 side by side, then both together: the same tree for any number of threads. */
    private void addTables() {
        for (stride = 1; stride < count; stride *= 2) {
            workers.run((count + stride - 1) / (2 * stride), addNext);
        }
    }

    private void addNext(int pair) {
        int to = pair * 2 * stride;
        gradients.get(to).addTables(gradients.get(to + stride));
    }

    /** Whether the task has a label in the last batch. */
    boolean present(int task) {
        return present[task];
    }

    /** The sum of a task's losses over the last batch. */
    double lossSum(int task) {
        return lossSums[task];
    }

    /** What that sum is to be divided by. */
    double labelWeight(int task) {
        return labelWeights[task];
    }

    /** The shards of the last batch. */
    List<Shard<E, B, P>> shards() {
        return shards.subList(0, count);
    }
}
