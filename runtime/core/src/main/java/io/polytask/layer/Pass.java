package io.polytask.layer;

import io.polytask.tensor.RandomStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One way of a batch, or of a worker's share of it, through a network: whether it trains, which tasks run, and what each
 * counts. A worker keeps one and sets it anew for each step.
 */
@SuppressWarnings("EnumOrdinal") // A task is known by the place of its constant.
public final class Pass {
    private final RandomStream random;
    private final double[] labelled;
    private final double[] weights;
    private final double[] further;
    private final Relations relations;
    private final Map<TaskSet, TaskSet> running = new HashMap<>();
    private TaskSet counting = TaskSet.all(0);
    private TaskSet tasks = counting;
    private boolean training;
    private boolean several;
    private boolean trunkOnly;
    private long stepSeed;
    private int epoch;
    private int epochs = 1;

    /**
     * A pass that runs nothing yet.
     *
     * @param tasks how many tasks the model declares
     * @param random what dropout draws from; the pass reseeds it
     */
    public Pass(int tasks, RandomStream random) {
        this(tasks, random, Relations.none());
    }

    /**
     * A pass that runs nothing yet.
     *
     * @param tasks how many tasks the model declares
     * @param random what dropout draws from; the pass reseeds it
     * @param relations what the tasks are given, which runs with them
     */
    public Pass(int tasks, RandomStream random, Relations relations) {
        this.random = random;
        this.relations = relations;
        labelled = new double[tasks];
        weights = new double[tasks];
        further = new double[tasks];
    }

    /** Sets a pass for prediction or evaluation: nothing is dropped. */
    public void predict(TaskSet wanted) {
        training = false;
        trunkOnly = false;
        setTasks(wanted);
    }

    private void setTasks(TaskSet wanted) {
        counting = wanted;
        TaskSet closed = relations.isEmpty() ? wanted : running.get(wanted);
        if (closed == null) {
            closed = relations.running(wanted);
            running.put(wanted, closed);
        }
        tasks = closed;
    }

    /**
     * Sets a pass for training.
     *
     * @param counted the tasks whose losses count
     * @param seed of the run
     * @param step the number of the step in the run, at least 0
     * @param shard the number of the worker's share in the batch, at least 0
     */
    public void train(TaskSet counted, long seed, long step, int shard) {
        training = true;
        Arrays.fill(further, 0);
        several = false;
        trunkOnly = false;
        setTasks(counted);
        stepSeed = mix(seed, step);
        random.reseed(mix(stepSeed, shard));
    }

    /** Lets the losses of only these tasks count, on one of several ways back that follow a way forward which ran more. */
    public void narrow(TaskSet counted) {
        several = true;
        setTasks(counted);
    }

    /** Lets the trunk run for these tasks, but no head, on the way back: the heads have gone back by themselves. */
    public void leaveHeads(TaskSet running) {
        trunkOnly = true;
        several = false;
        setTasks(running);
    }

    /** Whether this is one of several ways back after one way forward: then what the next one needs must stay as it is. */
    public boolean oneOfSeveral() {
        return several;
    }

    /**
     * Tells how far the run is, for what changes with the epochs.
     *
     * @param number of the epoch, from 0
     * @param of how many, at least 1
     */
    public void setEpoch(int number, int of) {
        epoch = number;
        epochs = of;
    }

    /** The number of the epoch, from 0. */
    public int epoch() {
        return epoch;
    }

    /** How many epochs the run has at most. */
    public int epochs() {
        return epochs;
    }

    /** What is the same in all shards of a step, and in no other step. */
    public long stepSeed() {
        return stepSeed;
    }

    /** Tells how many labelled rows (or tokens, or how much weight of them) the whole batch has for a task. */
    public void setLabelled(int task, double amount) {
        labelled[task] = amount;
    }

    /** Sets what a task's loss counts in the step. */
    public void setWeight(int task, double weight) {
        weights[task] = weight;
    }

    /** Adds to the sum of a task's losses, on a way forward in training: what a layer asks for besides the head. */
    public void addLoss(int task, double amount) {
        further[task] += amount;
    }

    /** What layers have added to the sum of a task's losses. */
    public double addedLoss(int task) {
        return further[task];
    }

    /** Whether the pass trains, so that dropout drops. */
    public boolean training() {
        return training;
    }

    /** Whether the task's head runs. */
    public boolean runs(Enum<?> task) {
        return !trunkOnly && tasks.contains(task);
    }

    /** Whether any of the tasks needs the trunk to run. */
    public boolean runs(TaskSet any) {
        return tasks.intersects(any);
    }

    /** Whether the task is asked for by itself: its loss counts, and it is predicted. One may run only because another is given it. */
    public boolean counts(Enum<?> task) {
        return counts(task.ordinal());
    }

    /** Whether the task at this place is asked for by itself. */
    public boolean counts(int task) {
        return counting.contains(task);
    }

    /** The tasks that run: those that are asked for, and what they are given. */
    public TaskSet tasks() {
        return tasks;
    }

    /** What a task's loss counts in the step. */
    public double weight(int task) {
        return weights[task];
    }

    /** How many labelled rows (or tokens, or how much weight of them) the whole batch has for a task, all shards together. */
    public double labelled(int task) {
        return labelled[task];
    }

    /** Random numbers that depend on the run's seed, the step and the shard alone. */
    public RandomStream random() {
        return random;
    }

    /** Two numbers as a seed: what differs in one bit of either gives an unrelated one (the finish of MurmurHash3). */
    static long mix(long a, long b) {
        long bits = a * 0x9E3779B97F4A7C15L + b;
        bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return bits ^ (bits >>> 33);
    }
}
