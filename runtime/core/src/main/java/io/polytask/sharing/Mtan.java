package io.polytask.sharing;

import io.polytask.api.Activation;
import io.polytask.api.Audience;
import io.polytask.layer.Dense;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.layer.TaskSet;
import io.polytask.tensor.Activations;
import io.polytask.tensor.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Multi-task attention network (Liu, Johns, Davison: End-to-end multi-task learning with attention, CVPR 2019, <a
 * href="https://arxiv.org/abs/1803.10704">arXiv:1803.10704</a>), where the trunk is not convolutional: linear layers at each
 * row or position stand for the paper's convolutions of size 1. Each level has two dense layers (ReLU) that all tasks share,
 * with the outputs u and p, and for each task a mask {@code a = sigmoid(C2 relu(C1 [u; f]))} in [0, 1], where f is what the
 * task has taken from the level before: it takes {@code a p}.
 *
 * <p>The paper's layers between the levels, which change the size of feature maps, and its batch normalisation have nothing
 * to do here and are left out. The masks are the tasks' own parameters.
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class Mtan {
    private final int[] tasks;
    private final List<Dense> shared = new ArrayList<>();
    private final List<AttentionModule[]> modules = new ArrayList<>();
    private final PerTask<Activations> activationsOf;
    private final PerTask<Sequence> sequenceOf;
    private final Sequence[] sequences;

    /**
     * A network for those tasks of the scope that the model trains.
     *
     * @param inputs width of the input
     * @param levels how many, at least 1
     * @param units width of all layers, and of the output for each task
     */
    public Mtan(Scope scope, int inputs, int levels, int units) {
        TaskSet trained = scope.tasks();
        tasks = trained.ordinals().toArray();
        for (int level = 0; level < levels; level++) {
            Scope part = scope.part("level" + (level + 1));
            shared.add(new Dense(part.part("first"), level == 0 ? inputs : units, units, Activation.RELU, 0));
            shared.add(new Dense(part.part("second"), units, units, Activation.RELU, 0));
            AttentionModule[] ofLevel = new AttentionModule[tasks.length];
            for (int i = 0; i < tasks.length; i++) {
                ofLevel[i] = new AttentionModule(part.ofTask(tasks[i]), units, level > 0);
            }
            modules.add(ofLevel);
        }
        AttentionModule[] last = modules.get(levels - 1);
        sequences = new Sequence[tasks.length];
        activationsOf = new PerTask<>(trained, k -> last[k].output());
        sequenceOf = new PerTask<>(trained, k -> sequences[k] = new Sequence(last[k].output()));
    }

    /** What each task takes of each row. */
    public PerTask<Activations> forward(Activations rows, Pass pass) {
        Activations below = rows;
        for (int level = 0; level < modules.size(); level++) {
            Activations first = shared.get(2 * level).forward(below, pass);
            Activations second = shared.get(2 * level + 1).forward(first, pass);
            for (int i = 0; i < tasks.length; i++) {
                AttentionModule module = modules.get(level)[i];
                if (level == 0) {
                    module.forward(first, second, pass);
                } else {
                    module.forward(first, second, modules.get(level - 1)[i].output(), pass);
                }
            }
            below = second;
        }
        return activationsOf;
    }

    /** What each task takes of each position. */
    public PerTask<Sequence> forward(Sequence positions, Pass pass) {
        forward(positions.activations(), pass);
        for (Sequence sequence : sequences) {
            sequence.follow(positions);
        }
        return sequenceOf;
    }

    /** From the gradients of what the tasks took to those of the parameters and the input. */
    public void backward(Pass pass) {
        for (int level = modules.size() - 1; level >= 0; level--) {
            for (int i = 0; i < tasks.length; i++) {
                if (pass.tasks().contains(tasks[i])) {
                    modules.get(level)[i].backward(pass);
                }
            }
            shared.get(2 * level + 1).backward(pass);
            shared.get(2 * level).backward(pass);
        }
    }
}
