package io.polytask.processor.plan;

import java.util.List;

/**
 * The wiring of the trunk.
 *
 * @param groups sets of tasks, as constants
 * @param layers in the order of the forward pass
 * @param heads the names of the tasks in the order of their heads, each after those that it is given
 * @param cut whether the forward pass is long enough to stand in several methods, and the outputs of layers are fields
 * @param summary the table of layers and heads for the documentation, one line each
 */
public record NetworkPlan(
        List<TaskGroupPlan> groups, List<LayerPlan> layers, List<String> heads, boolean cut, List<String> summary) {
    /** Copies are kept. */
    public NetworkPlan {
        groups = List.copyOf(groups);
        layers = List.copyOf(layers);
        heads = List.copyOf(heads);
        summary = List.copyOf(summary);
    }
}
