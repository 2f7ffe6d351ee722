package io.polytask.layer;

import io.polytask.api.Audience;
import io.polytask.random.RandomStream;
import java.util.HashMap;
import java.util.Map;

/**
 * One forward pass of a batch, or of a worker's shard of it, through a network, and the backward passes that follow: whether
 * it trains and which tasks run. Beside that it carries what layers ask for in training: what the {@linkplain #losses
 * losses} count, the step's {@linkplain #random random numbers} and the run's {@linkplain #progress progress}. A worker
 * keeps one and sets it anew for each step.
 */
@Audience({Audience.Group.LAYER_AUTHOR, Audience.Group.GENERATED_CODE})
@SuppressWarnings("EnumOrdinal") // A task is known by the index of its constant.
public final class Pass {
    private final TaskLosses losses;
    private final StepRandom random;
    private final Relations relations;
    /** Of each set of tasks that was asked for, the set that runs. */
    private final Map<TaskSet, TaskSet> running = new HashMap<>();

    private TaskSet counting = TaskSet.all(0);
    private TaskSet tasks = counting;
    private Progress progress = Progress.NONE;
    private boolean training;
    private boolean several;
    private boolean trunkOnly;

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
        this.random = new StepRandom(random);
        this.relations = relations;
        losses = new TaskLosses(tasks);
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
     * @param shard the number of the worker's shard of the batch, at least 0
     */
    public void train(TaskSet counted, long seed, long step, int shard) {
        training = true;
        several = false;
        trunkOnly = false;
        losses.clearAdded();
        setTasks(counted);
        random.begin(seed, step, shard);
    }

    /** Lets the losses of only these tasks count, in one of several backward passes after a forward pass that ran more. */
    public void narrow(TaskSet counted) {
        several = true;
        setTasks(counted);
    }

    /** Lets the trunk run for these tasks, but no head, in a backward pass: the heads have gone back by themselves. */
    public void leaveHeads(TaskSet running) {
        trunkOnly = true;
        several = false;
        setTasks(running);
    }

    /** Whether this is one of several backward passes after one forward pass: then what the next one needs must stay. */
    public boolean oneOfSeveral() {
        return several;
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

    /**
     * Whether the task is asked for by itself: its loss counts, and it is predicted. One may run only because another is
     * given it.
     */
    public boolean counts(Enum<?> task) {
        return counts(task.ordinal());
    }

    /** Whether the task of this index is asked for by itself. */
    public boolean counts(int task) {
        return counting.contains(task);
    }

    /** The tasks that run: those that are asked for, and what they are given. */
    public TaskSet tasks() {
        return tasks;
    }

    /** What the tasks' losses count in the step. */
    public TaskLosses losses() {
        return losses;
    }

    /** What the loss of one row of a task counts in this pass: 0 if the task is not asked for, or if nothing is labelled. */
    public double rowWeight(int task) {
        return counts(task) ? losses.rowWeight(task) : 0;
    }

    /** The random numbers of this step and shard. */
    public RandomStream random() {
        return random.stream();
    }

    /** A seed that is the same in all shards of a step, and in no other step. */
    public long stepSeed() {
        return random.seed();
    }

    /** How far the run is. */
    public Progress progress() {
        return progress;
    }

    /** Tells how far the run is. */
    public void setProgress(Progress now) {
        progress = now;
    }
}
