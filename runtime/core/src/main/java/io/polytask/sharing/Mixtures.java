package io.polytask.sharing;

import io.polytask.layer.TaskSet;
import io.polytask.tensor.Activations;
import io.polytask.tensor.MatrixView;
import io.polytask.tensor.Sequence;

/** The outputs of a sharing layer: activations for each task, side by side in one storage, task by task. */
final class Mixtures {
    private final Activations all; // (rows, tasks * units)
    private final Activations[] parts; // (tasks), each (rows, units)
    private final Sequence[] sequences;
    private final PerTask<Activations> activationsOf;
    private final PerTask<Sequence> sequenceOf;

    /** No rows yet, each of this width. */
    Mixtures(TaskSet tasks, int units) {
        int count = tasks.size();
        all = Activations.withGradient(Math.max(1, count) * units);
        parts = new Activations[count];
        sequences = new Sequence[count];
        for (int task = 0; task < count; task++) {
            parts[task] = all.columns(task * units, units);
            sequences[task] = new Sequence(parts[task]);
        }
        activationsOf = new PerTask<>(tasks, task -> parts[task]);
        sequenceOf = new PerTask<>(tasks, task -> sequences[task]);
    }

    /** Sets the number of rows; values are undefined and the gradients unwritten afterwards. */
    void reset(int rows) {
        all.reset(rows);
        // The parts open their gradients one by one, and none may move the others.
        all.openGradient();
        for (Activations part : parts) {
            part.reset(rows);
        }
    }

    /** Lets the tasks write anew; to be called when the gradients are used up. */
    void closeGradients() {
        for (Activations part : parts) {
            part.closeGradient();
        }
    }

    PerTask<Activations> activations() {
        return activationsOf;
    }

    /** The outputs as sequences over the positions of another. */
    PerTask<Sequence> follow(Sequence positions) {
        for (Sequence sequence : sequences) {
            sequence.follow(positions);
        }
        return sequenceOf;
    }

    Activations all() {
        return all;
    }

    MatrixView values() {
        return all.values();
    }

    /** The gradients that the tasks have written: zeros of a task that has none. */
    MatrixView gradients() {
        for (Activations part : parts) {
            part.gradients();
        }
        return all.gradients();
    }
}
