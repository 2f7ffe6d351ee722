package io.polytask.sharing;

import io.polytask.layer.GateUsage;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.tensor.Activations;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One level of customized gate control. A task's gate mixes the shared experts and its own, in this order; the shared gate,
 * where there is one, mixes those of all tasks, task by task, and the shared ones.
 */
final class CgcLevel {
    private final int[] tasks;
    private final Experts shared;
    private final Experts[] own;
    private final Gate[] gates;
    private final @Nullable Gate sharedGate;
    private final Mixtures mixtures;
    private final Activations stream; // (rows, units)

    /**
     * A level.
     *
     * @param hasNext whether another level reads it, and so a shared stream
     */
    CgcLevel(Scope scope, int sharedExperts, int taskExperts, ExpertSettings settings, boolean hasNext) {
        tasks = scope.tasks().ordinals().toArray();
        int all = tasks.length * taskExperts + sharedExperts;
        shared = new Experts(scope, sharedExperts, settings, hasNext ? all : 0);
        own = new Experts[tasks.length];
        gates = new Gate[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            Scope task = hasNext ? scope.part("task" + tasks[i]) : scope.ofTask(tasks[i]);
            own[i] = new Experts(task, taskExperts, settings, sharedExperts + taskExperts);
            Experts[] groups = {shared, own[i]};
            int[] counts = {sharedExperts, taskExperts};
            GateUsage usage = scope.gateUsage(new int[] {tasks[i]}, sharedExperts + taskExperts);
            gates[i] = new Gate(task, own[i], groups, counts, settings.units(), usage);
        }
        sharedGate =
                hasNext && tasks.length > 0 ? sharedGate(scope, sharedExperts, taskExperts, settings.units()) : null;
        mixtures = new Mixtures(scope.tasks(), settings.units());
        stream = Activations.withGradient(settings.units());
        scope.watch(mixtures.all());
    }

    private Gate sharedGate(Scope scope, int sharedExperts, int taskExperts, int units) {
        Experts[] groups = Arrays.copyOf(own, own.length + 1);
        groups[own.length] = shared;
        int[] counts = new int[groups.length];
        Arrays.fill(counts, taskExperts);
        counts[own.length] = sharedExperts;
        GateUsage usage =
                scope.gateUsage(new int[] {ParameterSpec.SHARED}, shared.gates().cols());
        return new Gate(scope, shared, groups, counts, units, usage);
    }

    /** From rows that are the same for all. */
    void forward(Activations rows, Pass pass) {
        shared.forward(rows, pass);
        for (Experts experts : own) {
            experts.forward(rows, pass);
        }
        mix(rows.rows(), pass);
    }

    /** From the level before. */
    void forward(CgcLevel before, Pass pass) {
        shared.forward(before.stream, pass);
        for (int i = 0; i < own.length; i++) {
            own[i].forward(before.mixtures.activations().of(tasks[i]), pass);
        }
        mix(before.stream.rows(), pass);
    }

    private void mix(int rows, Pass pass) {
        mixtures.reset(rows);
        for (int i = 0; i < gates.length; i++) {
            gates[i].forward(mixtures.activations().of(tasks[i]).values(), pass);
        }
        if (sharedGate != null) {
            stream.reset(rows);
            sharedGate.forward(stream.values(), pass);
        }
    }

    /** In the last level a task's own experts and gate get the gradient of its loss only: those of others are left alone. */
    void backward(Pass pass) {
        shared.openGradients();
        for (Experts experts : own) {
            experts.openGradients();
        }
        for (int i = 0; i < gates.length; i++) {
            if (isTrained(i, pass)) {
                gates[i].backward(mixtures.activations().of(tasks[i]).gradients());
            }
        }
        if (sharedGate != null) {
            sharedGate.backward(stream.gradients());
        }
        for (int i = 0; i < own.length; i++) {
            if (isTrained(i, pass)) {
                own[i].backward();
            }
        }
        shared.backward();
        mixtures.closeGradients();
        stream.closeGradient();
    }

    private boolean isTrained(int k, Pass pass) {
        return sharedGate != null || pass.tasks().contains(tasks[k]);
    }

    Mixtures mixtures() {
        return mixtures;
    }
}
