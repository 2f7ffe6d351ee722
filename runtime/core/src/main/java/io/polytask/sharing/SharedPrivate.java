package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.layer.Concat;
import io.polytask.layer.Dense;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.layer.TaskSet;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;

/**
 * Adversarial shared and private layers (Liu, Qiu, Huang: Adversarial multi-task learning for text classification, ACL 2017,
 * <a href="https://arxiv.org/abs/1704.05742">arXiv:1704.05742</a>): each task reads {@code [s; p_t]}, a dense layer that all
 * share beside one of its own. An {@linkplain Adversary adversary} learns to tell by s which task a row belongs to, and s
 * learns the contrary, by its gradient reversed; {@linkplain Orthogonality the product} of s and p_t is kept small, so that
 * neither says what the other does.
 *
 * <p>A row belongs to the tasks whose losses have a gradient there: those that it has a label of. Where every row has labels
 * of all tasks, the adversary has nothing to tell apart. Like a task's loss, both terms are divided by the labels of the
 * batch and weighted; a min-max game has no sum, so neither is part of the losses that are reported.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class SharedPrivate {
    private final int[] tasks;
    private final Dense shared;
    private final Dense[] own;
    private final Concat[] joined;
    private final Activations[] outputs; // (tasks), each (rows, 2 * units)
    private final PerTask<Activations> activationsOf;
    private final PerTask<Sequence> sequenceOf;
    private final Sequence[] sequences;
    private final ActiveRows[] active;
    private final Adversary adversary;
    private final Orthogonality orthogonality;

    /**
     * Layers for those tasks of the scope that the model trains.
     *
     * @param units width of the shared and of each private layer; a task's value is twice as wide
     * @param adversarial weight of the adversary, at least 0
     * @param orthogonal weight of the products, at least 0
     */
    public SharedPrivate(
            Scope scope,
            int inputs,
            int units,
            Activation activation,
            double dropout,
            double adversarial,
            double orthogonal) {
        TaskSet trained = scope.tasks();
        tasks = trained.ordinals().toArray();
        shared = new Dense(scope.part("shared"), inputs, units, activation, dropout);
        own = new Dense[tasks.length];
        joined = new Concat[tasks.length];
        outputs = new Activations[tasks.length];
        sequences = new Sequence[tasks.length];
        active = new ActiveRows[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            own[i] = new Dense(scope.ofTask(tasks[i]), inputs, units, activation, dropout);
            joined[i] = new Concat(units, units);
            outputs[i] = joined[i].output();
            sequences[i] = new Sequence(outputs[i]);
            active[i] = new ActiveRows(2 * units);
        }
        activationsOf = new PerTask<>(trained, k -> outputs[k]);
        sequenceOf = new PerTask<>(trained, k -> sequences[k]);
        adversary = new Adversary(scope.part("adversary"), units, tasks, adversarial);
        orthogonality = new Orthogonality(units, orthogonal);
    }

    /** The value of each task for each row. */
    public PerTask<Activations> forward(Activations rows, Pass pass) {
        Activations common = shared.forward(rows, pass);
        for (int i = 0; i < tasks.length; i++) {
            joined[i].forward(common, own[i].forward(rows, pass));
        }
        return activationsOf;
    }

    /** The value of each task at each position. */
    public PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        for (Sequence sequence : sequences) {
            sequence.follow(positions);
        }
        return sequenceOf;
    }

    /** From the gradients of the values to those of the parameters and the input. */
    public void backward(Pass pass) {
        for (int i = 0; i < tasks.length; i++) {
            active[i].clear();
            if (pass.tasks().contains(tasks[i])) {
                active[i].set(outputs[i].gradients());
                joined[i].backward(pass);
                orthogonality.backward(active[i], pass.rowWeight(tasks[i]), shared.output(), own[i].output());
                own[i].backward(pass);
            }
        }
        adversary.backward(active, shared.output(), pass);
        shared.backward(pass);
    }
}
