package io.polytask.optimize;

import io.polytask.layer.Gradients;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.tensor.NativeFloats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule at work on the parameters of a run: on the flat range of the weights block by block, on each table by its rows. Its
 * moments lie on the heap in arrays of one block each, so that all arrays of a rule's loop have the same index and the loop
 * vectorises without a copy. What happens to one number depends on no other, so that a step can be cut into parts.
 */
final class Updates implements Optimizer.State {
    /** Each part of a step has arrays of its own to work in. */
    private static final int MOST_PARTS = 8;
    /** A smaller part would not repay the waking of a thread. */
    private static final int PART_FLOATS = 1 << 15;

    private final Rule rule;
    private final NativeFloats parameters; // (floats of all parameters)
    private final OptimizerMoments moments; // (dense floats)
    private final Scratch[] scratches = new Scratch[MOST_PARTS];
    private final List<TableUpdates> tables = new ArrayList<>();
    private final int dense;
    private final int blocks;
    private final IntConsumer update = this::update;
    private @Nullable Gradients gradients;
    private int parts;
    private long step;

    Updates(Parameters parameters, boolean sparse, Rule rule) {
        this.rule = rule;
        this.parameters = parameters.flat();
        dense = parameters.denseFloats();
        blocks = (dense + OptimizerMoments.BLOCK - 1) / OptimizerMoments.BLOCK;
        moments = new OptimizerMoments(rule.moments(), dense, OptimizerMoments.BLOCK);
        int size = OptimizerMoments.BLOCK;
        for (ParameterSpec spec : parameters.specs()) {
            if (spec.table()) {
                // Momentum and weight decay of a whole table would move rows that are frozen.
                boolean byRows = sparse || !parameters.frozenRows(spec).isEmpty();
                tables.add(new TableUpdates(parameters.values(spec), rule, byRows));
                size = Math.max(size, spec.cols());
            }
        }
        int largest = size;
        Arrays.setAll(scratches, part -> new Scratch(largest));
    }

    @Override
    public void step(Gradients from, double rateFactor, double gradientFactor, Jobs jobs) {
        step++;
        rule.begin(step, rateFactor, gradientFactor);
        gradients = from;
        parts = parts(from);
        jobs.run(parts, update);
    }

    private int parts(Gradients from) {
        long floats = dense;
        for (int i = 0; i < tables.size(); i++) {
            floats += tables.get(i).floats(from.tables().get(i));
        }
        return (int) Math.max(1, Math.min(MOST_PARTS, floats / PART_FLOATS));
    }

    private void update(int part) {
        Gradients from = Objects.requireNonNull(gradients);
        Scratch scratch = scratches[part];
        for (int block = blocks * part / parts; block < blocks * (part + 1) / parts; block++) {
            int start = block * OptimizerMoments.BLOCK;
            int n = Math.min(OptimizerMoments.BLOCK, dense - start);
            parameters.read(start, n, scratch.values);
            from.read(start, n, scratch.gradients, scratch.first);
            rule.apply(scratch.values, scratch.gradients, moments.first(block), moments.second(block), n);
            parameters.write(start, n, scratch.values);
        }
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).update(from.tables().get(i), part, parts, scratch);
        }
    }
}
