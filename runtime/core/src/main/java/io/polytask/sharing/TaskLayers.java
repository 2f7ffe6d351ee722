package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.layer.Dense;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.layer.TaskSet;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;

/** A dense layer for each task: one stage of networks that each task has of its own. */
final class TaskLayers {
    private final int[] tasks;
    private final Dense[] layers;
    private final Activations[] outputs; // (tasks), each (rows, units)
    private final PerTask<Activations> activationsOf;
    private final PerTask<Sequence> sequenceOf;
    private final Sequence[] sequences;

    TaskLayers(Scope scope, int inputs, int units, Activation activation, double dropout) {
        TaskSet trained = scope.tasks();
        tasks = trained.ordinals().toArray();
        layers = new Dense[tasks.length];
        outputs = new Activations[tasks.length];
        sequences = new Sequence[tasks.length];
        activationsOf = new PerTask<>(trained);
        sequenceOf = new PerTask<>(trained);
        for (int i = 0; i < tasks.length; i++) {
            layers[i] = new Dense(scope.part("task" + tasks[i]), inputs, units, activation, dropout);
            outputs[i] = layers[i].output();
            sequences[i] = new Sequence(outputs[i]);
            activationsOf.set(tasks[i], outputs[i]);
            sequenceOf.set(tasks[i], sequences[i]);
        }
    }

    /** From what is the same for all. */
    PerTask<Activations> forward(Activations rows, Pass pass) {
        for (Dense layer : layers) {
            layer.forward(rows, pass);
        }
        return activationsOf;
    }

    /** From rows for each task, in their order. */
    PerTask<Activations> forward(Activations[] rows, Pass pass) {
        for (int i = 0; i < layers.length; i++) {
            layers[i].forward(rows[i], pass);
        }
        return activationsOf;
    }

    /** The outputs as sequences over the positions of another. */
    PerTask<Sequence> follow(Sequence positions) {
        for (Sequence sequence : sequences) {
            sequence.follow(positions);
        }
        return sequenceOf;
    }

    void backward(Pass pass) {
        for (int i = layers.length - 1; i >= 0; i--) {
            layers[i].backward(pass);
        }
    }

    /** The indices of the tasks. */
    int[] tasks() {
        return tasks;
    }

    /** What each task's layer reads of a layer that gives each task a value of its own. */
    void read(PerTask<Activations> rows, Activations[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = rows.of(tasks()[i]);
        }
    }

    /** The same of sequences. */
    void readSequences(PerTask<Sequence> positions, Activations[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = positions.of(tasks()[i]).activations();
        }
    }
}
