package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.head.Head;
import io.polytask.layer.GateUsage;
import io.polytask.layer.Gradients;
import io.polytask.layer.Parameters;
import io.polytask.layer.Progress;
import io.polytask.layer.Relations;
import io.polytask.layer.TaskSet;
import io.polytask.model.Encoding;
import io.polytask.random.RandomSource;
import io.polytask.weighting.TaskStep;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Forward and backward passes of mini-batches through the replicas of the network, a shard of the batch each; losses and
 * gradients are summed over the shards. It makes no object, and what it computes depends on neither the number of the workers nor
 * their speed: each shard is one worker's from end to end of a round, and everything that joins shards is done in their order.
 */
public final class ShardPasses<E, B extends Batch<E>, P> implements AutoCloseable {
    private final List<Shard<E, B, P>> shards;
    private final List<Gradients> gradients;
    private final Workers workers;
    private final BatchLosses losses;
    private final int[] tasks;
    private final int declaredTasks;
    private final long seed;
    private final IntConsumer forward = this::forward;
    private final IntConsumer repeat = this::repeat;
    private final IntConsumer backward = this::backward;
    private final IntConsumer backwardAlone = this::backwardAlone;
    private final IntConsumer addNext = this::addNext;
    private @Nullable Progress progress;
    private @Nullable MiniBatch<B> batch;
    private int count;
    private int stride;
    private int alone;

    /**
     * Passes through replicas that are made here.
     *
     * @param encoding fitted
     * @param parameters of all replicas
     * @param tasks those that are trained
     * @param declaredTasks how many the model declares
     * @param rows how many the largest batch has
     * @param seed of the run
     */
    public ShardPasses(
            Encoding<E, B, P> encoding,
            Parameters parameters,
            TaskSet tasks,
            Relations relations,
            int declaredTasks,
            int rows,
            Workers workers,
            RandomSource random,
            long seed) {
        shards = IntStream.range(0, Sharding.most(rows, encoding.batch().hasTexts()))
                .mapToObj(number -> new Shard<>(number, encoding, parameters, tasks, relations, declaredTasks, random))
                .toList();
        gradients = shards.stream().map(Shard::gradients).toList();
        this.workers = workers;
        this.tasks = tasks.ordinals().toArray();
        this.declaredTasks = declaredTasks;
        this.seed = seed;
        losses = new BatchLosses(this.tasks, declaredTasks);
    }

    /** Tells how far the run is: the number of the epoch, from 0, of how many. */
    public void setEpoch(int number, int of) {
        if (progress == null || progress.epoch() != number) {
            Progress now = new Progress(number, of);
            shards.forEach(shard -> shard.pass().setProgress(now));
            progress = now;
        }
    }

    /** The forward pass of a batch; backward passes may follow. The next one overwrites the losses. */
    public BatchLosses forward(MiniBatch<B> next) {
        batch = next;
        count = Sharding.shards(next.data(), next.rows(), next.from(), next.to());
        workers.run(count, forward);
        for (int task : tasks) {
            double labelWeight = 0;
            for (int shard = 0; shard < count; shard++) {
                labelWeight += shards.get(shard).head(task).labelWeight();
            }
            losses.take(task, lossSum(task), labelWeight);
        }
        return losses;
    }

    private void forward(int shard) {
        shards.get(shard).forward(Objects.requireNonNull(batch), shard, count, seed);
    }

    private double lossSum(int task) {
        double loss = 0;
        for (int shard = 0; shard < count; shard++) {
            Head head = shards.get(shard).head(task);
            loss += head.lossSum() + shards.get(shard).pass().losses().added(task);
        }
        return loss;
    }

    /**
     * The same forward pass once more; what is dropped is the same. {@link #forward}'s losses stay.
     *
     * @param step the tasks that are asked for
     * @param to where they are written with their losses of now
     */
    void repeat(TaskStep step, TaskStep to) {
        workers.run(count, repeat);
        to.clear();
        for (int k = 0; k < step.count(); k++) {
            int task = step.task(k);
            to.add(task, lossSum(task) / losses.labelWeight(task));
        }
    }

    private void repeat(int shard) {
        shards.get(shard).repeat(Objects.requireNonNull(batch).number(), seed);
    }

    /** Sets what the losses of the tasks of a step count in the backward passes that follow. */
    void weigh(TaskStep step, double[] factors) {
        losses.weigh(step, factors);
        tellShards();
    }

    /** Lets the loss of every task count 1 in the backward passes that follow. */
    void weighEqually() {
        losses.weighEqually();
        tellShards();
    }

    private void tellShards() {
        for (int task : tasks) {
            for (int shard = 0; shard < count; shard++) {
                shards.get(shard).pass().losses().set(task, losses.labelWeight(task), losses.weight(task));
            }
        }
    }

    /** The backward pass of the weighted sum of the losses: each shard has its gradient. */
    void backward() {
        workers.run(count, backward);
    }

    private void backward(int shard) {
        shards.get(shard).backward();
    }

    /** The backward pass of the loss of one task alone; its head may do so once after each forward pass. */
    void taskBackward(int task) {
        clearGradients();
        weighEqually();
        alone = task;
        workers.run(count, backwardAlone);
    }

    private void backwardAlone(int shard) {
        shards.get(shard).backward(alone);
    }

    /** Sets the gradients of the shards to zero. */
    void clearGradients() {
        for (int shard = 0; shard < count; shard++) {
            gradients.get(shard).clear();
        }
    }

    /** The sum of the shards' gradients; it stays with the first shard. */
    Gradients sum() {
        Gradients sum = gradients.get(0);
        sum.sum(gradients, count);
        // 0+1 and 2+3 side by side, then both together: the same tree for any number of threads.
        for (stride = 1; stride < count && !sum.tables().isEmpty(); stride *= 2) {
            workers.run((count + stride - 1) / (2 * stride), addNext);
        }
        return sum;
    }

    private void addNext(int pair) {
        int to = pair * 2 * stride;
        gradients.get(to).addTables(gradients.get(to + stride));
    }

    /** The gradient of the weighted sum of the losses of a step's tasks, after their forward pass. */
    Gradients gradient(TaskStep step, double[] factors) {
        weigh(step, factors);
        backward();
        return sum();
    }

    /** The losses of the last batch. */
    public BatchLosses losses() {
        return losses;
    }

    /** How many tasks the model declares. */
    int declaredTasks() {
        return declaredTasks;
    }

    /** The indices of the tasks that are trained. */
    int[] tasks() {
        return tasks;
    }

    /** How many shards the last batch has. */
    int count() {
        return count;
    }

    /** All shards; the first {@link #count} have the last batch. */
    List<Shard<E, B, P>> shards() {
        return shards;
    }

    /** The gradients of the shards. */
    List<Gradients> gradients() {
        return gradients;
    }

    Workers workers() {
        return workers;
    }

    /** The first layer whose output for the last batch holds a NaN or an infinite number. */
    public Optional<String> firstOutputNotFinite() {
        return shards.subList(0, count).stream()
                .map(shard -> shard.layout().firstOutputNotFinite())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the gates of the sharing layers have let through in all shards, since whoever reads it cleared it. */
    public List<GateUsage> gateUsage() {
        List<GateUsage> all = shards.get(0).layout().gateUsages();
        for (int i = 0; i < all.size(); i++) {
            for (Shard<E, B, P> shard : shards.subList(1, shards.size())) {
                all.get(i).take(shard.layout().gateUsages().get(i));
            }
        }
        return all;
    }

    /** Frees the gradients. */
    @Override
    public void close() {
        shards.forEach(Shard::close);
    }
}
