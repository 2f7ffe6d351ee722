package io.polytask.optimize;

import io.polytask.layer.Gradients;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.tensor.Memory;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule at work on the parameters of a run: on the flat range of the weights block by block, on each table by its rows. Its
 * memories lie on the heap in arrays of one block each, so that all arrays of a rule's loop have the same index and the loop
 * vectorises without a copy.
 */
final class Updates implements Optimizer.State {
    private final Rule rule;
    private final Memory parameters;
    private final Memories memories;
    private final float[] values = new float[Memories.BLOCK];
    private final float[] gradients = new float[Memories.BLOCK];
    private final List<TableUpdates> tables = new ArrayList<>();
    private final int dense;
    private long step;

    Updates(Parameters parameters, boolean sparse, Rule rule) {
        this.rule = rule;
        this.parameters = parameters.memory();
        dense = parameters.denseFloats();
        memories = new Memories(rule.memories(), dense, Memories.BLOCK);
        for (ParameterSpec spec : parameters.specs()) {
            if (spec.table()) {
                tables.add(new TableUpdates(parameters.values(spec), rule, sparse));
            }
        }
    }

    @Override
    public void step(Gradients from, double rateFactor, double gradientFactor) {
        step++;
        rule.begin(step, rateFactor, gradientFactor);
        for (int block = 0; block * Memories.BLOCK < dense; block++) {
            int start = block * Memories.BLOCK;
            int n = Math.min(Memories.BLOCK, dense - start);
            parameters.read(start, n, values);
            from.memory().read(start, n, gradients);
            rule.apply(values, gradients, memories.first(block), memories.second(block), n);
            parameters.write(start, n, values);
        }
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).step(from.tables().get(i));
        }
    }
}
