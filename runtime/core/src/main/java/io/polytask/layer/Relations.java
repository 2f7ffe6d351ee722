package io.polytask.layer;

import io.polytask.api.Audience;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which tasks are given to which: a task's head takes up what the tasks that it is given predict, so these run with it. It
 * never changes.
 */
@Audience(Audience.Group.GENERATED_CODE)
@SuppressWarnings("EnumOrdinal") // A task is known by the index of its constant.
public final class Relations {
    private static final Relations NONE = new Relations(List.of());

    private final List<Given> all;

    /**
     * @param task that takes up the other's prediction
     * @param earlier that it is given
     * @param trains whether its gradient flows into the head of the earlier one
     */
    private record Given(int task, int earlier, boolean trains) {}

    private Relations(List<Given> all) {
        this.all = all;
    }

    /** No task is given another. */
    public static Relations none() {
        return NONE;
    }

    /** With one task given an earlier one, whose head it trains, too. */
    public Relations given(Enum<?> task, Enum<?> earlier) {
        return with(new Given(task.ordinal(), earlier.ordinal(), true));
    }

    /** With one task given an earlier one, whose head it does not train: its gradient stops there. */
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

    /** Those of the tasks whose gradients flow into the head of one of them, itself among them. */
    TaskSet training(int task, TaskSet among) {
        BitSet training = new BitSet();
        training.set(task);
        boolean grows = true;
        while (grows) {
            int before = training.cardinality();
            all.stream()
                    .filter(given -> given.trains() && training.get(given.earlier()))
                    .forEach(given -> training.set(given.task()));
            grows = training.cardinality() > before;
        }
        return TaskSet.ofOrdinals(training.stream()).and(among);
    }
}
