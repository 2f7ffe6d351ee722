package io.polytask.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * What sharing layers compute, in the names of their parameters.
 *
 * @param <A> a matrix
 */
final class SharingAlgebra<A> {
    private final Algebra<A> algebra;

    SharingAlgebra(Algebra<A> algebra) {
        this.algebra = algebra;
    }

    /** Progressive layered extraction, or of one level customized gate control, with experts of one layer (tanh). */
    List<A> extraction(int tasks, int levels, int shared, int own, int units) {
        A sharedStream = algebra.variable("x");
        List<A> streams = new ArrayList<>(java.util.Collections.nCopies(tasks, sharedStream));
        for (int level = 1; level <= levels; level++) {
            String prefix = levels == 1 ? "" : "level" + level + ".";
            List<A> sharedExperts = experts(prefix, sharedStream, shared, units);
            List<A> all = new ArrayList<>();
            for (int task = 0; task < tasks; task++) {
                String name = prefix + "task" + task + ".";
                A stream = streams.get(task);
                List<A> ownExperts = experts(name, stream, own, units);
                all.addAll(ownExperts);
                List<A> both = new ArrayList<>(sharedExperts);
                both.addAll(ownExperts);
                streams.set(task, algebra.mix(gate(name, stream, own * units, both.size()), both));
            }
            if (level < levels) {
                all.addAll(sharedExperts);
                sharedStream = algebra.mix(gate(prefix, sharedStream, shared * units, all.size()), all);
            }
        }
        return streams;
    }

    private List<A> experts(String prefix, A x, int count, int units) {
        List<A> experts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            A weight = algebra.columns(algebra.variable(prefix + "weight"), i * units, units);
            A bias = algebra.columns(algebra.variable(prefix + "bias"), i * units, units);
            experts.add(algebra.tanh(algebra.linear(x, weight, bias)));
        }
        return experts;
    }

    private A gate(String prefix, A x, int from, int count) {
        A weight = algebra.columns(algebra.variable(prefix + "weight"), from, count);
        return algebra.softmax(algebra.linear(x, weight, algebra.variable(prefix + "gateBias")));
    }

    /** A multi-task attention network. */
    List<A> attention(int tasks, int levels) {
        A below = algebra.variable("x");
        List<A> taken = new ArrayList<>();
        for (int level = 1; level <= levels; level++) {
            String prefix = "level" + level + ".";
            A first = algebra.relu(linear(prefix + "first", below));
            A second = algebra.relu(linear(prefix + "second", first));
            List<A> now = new ArrayList<>();
            for (int task = 0; task < tasks; task++) {
                A read = level == 1 ? first : algebra.concat(first, taken.get(task));
                A hidden = algebra.relu(linear(prefix + "task" + task + ".hidden", read));
                A mask = algebra.sigmoid(linear(prefix + "task" + task + ".mask", hidden));
                now.add(algebra.times(mask, second));
            }
            taken = now;
            below = second;
        }
        return taken;
    }

    private A linear(String name, A x) {
        return algebra.linear(x, algebra.variable(name + ".weight"), algebra.variable(name + ".bias"));
    }
}
