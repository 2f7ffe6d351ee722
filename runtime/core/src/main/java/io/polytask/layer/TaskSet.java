package io.polytask.layer;

import io.polytask.api.Audience;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** A set of tasks, by the indices of their constants in the generated task enum. It never changes. */
@Audience(Audience.Group.USER)
@SuppressWarnings("EnumOrdinal") // The enum is generated, and the index of its constant is what a task is known by.
public final class TaskSet {
    private final BitSet tasks;

    private TaskSet(BitSet tasks) {
        this.tasks = tasks;
    }

    /** The first {@code count} tasks: all those of a model. */
    public static TaskSet all(int count) {
        BitSet tasks = new BitSet(count);
        tasks.set(0, count);
        return new TaskSet(tasks);
    }

    /** These tasks. */
    public static TaskSet of(Enum<?>... tasks) {
        BitSet set = new BitSet();
        for (Enum<?> task : tasks) {
            set.set(task.ordinal());
        }
        return new TaskSet(set);
    }

    /** These tasks. */
    public static TaskSet of(Collection<? extends Enum<?>> tasks) {
        return of(tasks.toArray(new Enum<?>[0]));
    }

    /** The tasks of these indices. */
    public static TaskSet ofOrdinals(IntStream ordinals) {
        BitSet set = new BitSet();
        ordinals.forEach(set::set);
        return new TaskSet(set);
    }

    /** Whether the task of this index is one of them. */
    public boolean contains(int ordinal) {
        return tasks.get(ordinal);
    }

    /** Whether this task is one of them. */
    public boolean contains(Enum<?> task) {
        return contains(task.ordinal());
    }

    /** Whether any task is in both sets. */
    public boolean intersects(TaskSet other) {
        return tasks.intersects(other.tasks);
    }

    /** The tasks that are in both sets. */
    public TaskSet and(TaskSet other) {
        BitSet both = (BitSet) tasks.clone();
        both.and(other.tasks);
        return new TaskSet(both);
    }

    /** The task of this index alone. */
    public TaskSet only(int ordinal) {
        return ofOrdinals(IntStream.of(ordinal)).and(this);
    }

    /** Those of these constants whose index is in this set, in their order. */
    public <T extends Enum<T>> Set<T> select(T[] constants) {
        Set<T> selected = new LinkedHashSet<>();
        for (T constant : constants) {
            if (contains(constant)) {
                selected.add(constant);
            }
        }
        return Collections.unmodifiableSet(selected);
    }

    /** How many tasks there are. */
    public int size() {
        return tasks.cardinality();
    }

    /** The indices of the tasks, ascending. */
    public IntStream ordinals() {
        return tasks.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskSet that && tasks.equals(that.tasks);
    }

    @Override
    public int hashCode() {
        return tasks.hashCode();
    }

    @Override
    public String toString() {
        return tasks.toString();
    }
}
