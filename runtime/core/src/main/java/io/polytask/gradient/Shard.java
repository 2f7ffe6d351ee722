package io.polytask.gradient;

import io.polytask.encode.Batch;
import io.polytask.feed.MiniBatch;
import io.polytask.head.Head;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.Relations;
import io.polytask.layer.TaskSet;
import io.polytask.model.Encoding;
import io.polytask.model.Network;
import io.polytask.random.RandomSource;
import java.util.List;
import java.util.stream.IntStream;

/** A share of a batch, with a network and a gradient of its own. Used by one thread at a time. */
final class Shard<E, B extends Batch<E>, P> implements AutoCloseable {
    private final int number;
    private final Layout layout;
    private final Network<B, P> network;
    private final List<Head> heads;
    private final B batch;
    private final Pass pass;
    private final Gradients gradients;
    private final Labelled labelled;
    private final TaskSet[] alone;
    private final TaskSet none;
    /** The tasks that the last batch has labels of. */
    private TaskSet present;

    private boolean runsAll;

    Shard(
            int number,
            Encoding<E, B, P> encoding,
            Parameters parameters,
            TaskSet tasks,
            Relations relations,
            int declaredTasks,
            RandomSource random) {
        this.number = number;
        layout = new Layout(tasks, relations);
        network = encoding.network(layout);
        heads = network.heads();
        parameters.bind(layout);
        gradients = Gradients.of(layout);
        batch = encoding.batch();
        pass = new Pass(declaredTasks, random.stream(number), relations);
        labelled = new Labelled(tasks);
        present = tasks;
        none = TaskSet.ofOrdinals(IntStream.empty());
        alone = IntStream.range(0, declaredTasks)
                .mapToObj(task -> TaskSet.ofOrdinals(IntStream.of(task)))
                .toArray(TaskSet[]::new);
    }

    /** Lets all tasks run in every pass: where something looks at what each of them reads. */
    void runAll() {
        runsAll = true;
    }

    /** The forward pass of its share of a batch; a task without a label in it does not run. */
    void forward(MiniBatch<B> next, int shard, int shards, long seed) {
        int size = next.to() - next.from();
        int from = next.from() + Sharding.start(size, shards, shard);
        int to = next.from() + Sharding.start(size, shards, shard + 1);
        batch.gather(next.data(), next.rows(), from, to);
        present = runsAll ? layout.tasks() : labelled.of(batch);
        for (int task = 0; task < heads.size(); task++) {
            if (!present.contains(task)) {
                heads.get(task).skip();
            }
        }
        repeat(next.number(), seed);
    }

    /** The same forward pass once more, for another backward pass: what is dropped is the same. */
    void repeat(long passNumber, long seed) {
        gradients.forgetFactors();
        pass.train(present, seed, passNumber, number);
        network.forward(batch, pass);
        network.loss(batch, pass);
    }

    /** The backward pass of one task alone: one of several. */
    void backward(int task) {
        pass.narrow(present.contains(task) ? alone[task] : none);
        network.backward(pass);
    }

    /** The backward pass of one task's head by itself, down to what it reads. */
    void headBackward(int task) {
        pass.narrow(alone[task]);
        head(task).backward(pass);
    }

    /** The backward pass of the trunk, after the heads. */
    void trunkBackward() {
        pass.leaveHeads(layout.tasks());
        network.backward(pass);
    }

    /** The backward pass of all tasks that have run; the gradients of the others are zero. */
    void backward() {
        if (!labelled.isAll(present)) {
            gradients.clear();
        }
        network.backward(pass);
    }

    Head head(int task) {
        return heads.get(task);
    }

    Pass pass() {
        return pass;
    }

    Layout layout() {
        return layout;
    }

    Gradients gradients() {
        return gradients;
    }

    /** Frees the gradient; what the layers hold goes when nothing refers to them any more. */
    @Override
    public void close() {
        gradients.close();
    }
}
