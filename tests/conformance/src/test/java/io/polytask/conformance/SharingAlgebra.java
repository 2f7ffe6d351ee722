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

    /**
     * Two storeys of a layer for each task (tanh): the upper ones read the sum of the lower ones' outputs, each times its factor.
     *
     * @param factors name of the factors, of each task in turn those of all
     * @param open whether all count 1 in their place
     */
    List<A> storeys(int tasks, String factors, boolean open) {
        List<A> low = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            low.add(algebra.tanh(linear("low.task" + task, algebra.variable("x"))));
        }
        List<A> high = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            A sum = weighted(low.get(0), factors, open, task * tasks);
            for (int other = 1; other < tasks; other++) {
                sum = algebra.plus(sum, weighted(low.get(other), factors, open, task * tasks + other));
            }
            high.add(algebra.tanh(linear("high.task" + task, sum)));
        }
        return high;
    }

    private A weighted(A matrix, String factors, boolean open, int place) {
        A number = algebra.columns(algebra.variable(factors), place, 1);
        // 1 whatever the number is, so that it has a gradient: 0.
        return algebra.scaled(matrix, open ? algebra.plus(number, algebra.rest(number)) : number);
    }

    /** DSelect-k with experts of one layer (tanh). */
    List<A> selection(int tasks, int count, int selectors, double gamma, int units) {
        int digits = 32 - Integer.numberOfLeadingZeros(count - 1);
        int logits = selectors * (digits + 1);
        A x = algebra.variable("x");
        List<A> experts = experts("", x, count, units);
        List<A> mixtures = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            A weight = algebra.columns(algebra.variable("weight"), count * units + task * logits, logits);
            A all = algebra.linear(x, weight, algebra.columns(algebra.variable("gateBias"), task * logits, logits));
            A steps = algebra.smoothStep(algebra.columns(all, 0, selectors * digits), gamma);
            A shares = algebra.softmax(algebra.columns(all, selectors * digits, selectors));
            A gates = gate(0, steps, shares, selectors, digits);
            for (int expert = 1; expert < count; expert++) {
                gates = algebra.concat(gates, gate(expert, steps, shares, selectors, digits));
            }
            mixtures.add(algebra.mix(gates, experts));
        }
        return mixtures;
    }

    private A gate(int expert, A steps, A shares, int selectors, int digits) {
        A sum = chosen(expert, 0, steps, shares, digits);
        for (int k = 1; k < selectors; k++) {
            sum = algebra.plus(sum, chosen(expert, k, steps, shares, digits));
        }
        return sum;
    }

    private A chosen(int expert, int selector, A steps, A shares, int digits) {
        A product = algebra.columns(shares, selector, 1);
        for (int j = 0; j < digits; j++) {
            A step = algebra.columns(steps, selector * digits + j, 1);
            boolean set = (expert >> (digits - 1 - j) & 1) == 1;
            product = algebra.times(product, set ? step : algebra.rest(step));
        }
        return product;
    }

    private A linear(String name, A x) {
        return algebra.linear(x, algebra.variable(name + ".weight"), algebra.variable(name + ".bias"));
    }
}
