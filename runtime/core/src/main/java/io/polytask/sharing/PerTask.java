package io.polytask.sharing;

import io.polytask.api.Audience;
import io.polytask.layer.TaskSet;
import java.util.function.IntFunction;

/**
 * What flows out of a sharing layer: for each task a value of its own.
 *
 * @param <T> activations or a sequence
 */
@Audience(Audience.Group.GENERATED_CODE)
@SuppressWarnings("EnumOrdinal") // A task is known by the index of its constant.
public final class PerTask<T> {
    private final TaskSet tasks;
    private final Object[] values;

    /**
     * One value for each of some tasks.
     *
     * @param maker gets the number of each task among these, from 0
     */
    PerTask(TaskSet tasks, IntFunction<T> maker) {
        this.tasks = tasks;
        int[] ordinals = tasks.ordinals().toArray();
        values = new Object[tasks.ordinals().max().orElse(-1) + 1];
        for (int k = 0; k < ordinals.length; k++) {
            values[ordinals[k]] = maker.apply(k);
        }
    }

    /** No values yet. */
    PerTask(TaskSet tasks) {
        this.tasks = tasks;
        values = new Object[tasks.ordinals().max().orElse(-1) + 1];
    }

    void set(int ordinal, T value) {
        values[ordinal] = value;
    }

    /**
     * The value of one task.
     *
     * @throws IllegalArgumentException if the model does not train it
     */
    public T of(Enum<?> task) {
        return of(task.ordinal());
    }

    /** The value of the task of this index. */
    @SuppressWarnings("unchecked")
    T of(int ordinal) {
        if (!tasks.contains(ordinal)) {
            throw new IllegalArgumentException("There is no value for the task of index " + ordinal
                    + ", which this layer does not know or the model does not train.");
        }
        return (T) values[ordinal];
    }
}
