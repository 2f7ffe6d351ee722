package io.polytask.layer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which tasks are given to which: a task's head takes up what the tasks that it is given predict, so these run with it. It
 * never changes.
 */
@SuppressWarnings("EnumOrdinal") // A task is known by the place of its constant.
public final class Relations {
    private static final Relations NONE = new Relations(List.of());

    private final List<Given> all;

    /**
     * @param task that takes up the other's prediction
     * @param earlier that it is given
     * @param reaches whether its loss reaches the head of the earlier one
     */
    private record Given(int task, int earlier, boolean reaches) {}

    private Relations(List<Given> all) {
        this.all = all;
    }

    /** No task is given another. */
    public static Relations none() {
        return NONE;
    }

    /** With one task given an earlier one, whose head its loss reaches. */
    public Relations given(Enum<?> task, Enum<?> earlier) {
        return with(new Given(task.ordinal(), earlier.ordinal(), true));
    }

    /** With one task given an earlier one, whose head its loss leaves alone. */
    public Relations givenWithoutGradient(Enum<?> task, Enum<?> earlier) {
        return with(new Given(task.ordinal(), earlier.ordinal(), false));
    }

    private Relations with(Given more) {
        List<Given> extended = new ArrayList<>(all);
        extended.add(more);
        return new Relations(List.copyOf(extended));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** These tasks, and all that they are given, directly or through others. */
    public TaskSet running(TaskSet tasks) {
        if (all.isEmpty()) {
            return tasks;
        }
        BitSet running = new BitSet();
        tasks.ordinals().forEach(running::set);
        boolean grows = true;
        while (grows) {
            int before = running.cardinality();
            all.stream().filter(given -> running.get(given.task())).forEach(given -> running.set(given.earlier()));
            grows = running.cardinality() > before;
        }
        return TaskSet.ofOrdinals(running.stream());
    }

    /** Those of the tasks whose loss reaches the head of one of them, itself among them. */
    TaskSet reaching(int task, TaskSet among) {
        BitSet reaching = new BitSet();
        reaching.set(task);
        boolean grows = true;
        while (grows) {
            int before = reaching.cardinality();
            all.stream()
                    .filter(given -> given.reaches() && reaching.get(given.earlier()))
                    .forEach(given -> reaching.set(given.task()));
            grows = reaching.cardinality() > before;
        }
        return TaskSet.ofOrdinals(reaching.stream()).and(among);
    }
}
