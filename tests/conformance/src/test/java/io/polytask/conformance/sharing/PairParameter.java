package io.polytask.conformance.sharing;

import io.polytask.layer.Layout;
import io.polytask.layer.Parameter;

/**
 * What a storey takes of each task of the storey below, of all storeys in one array. LibMTL keeps entries that it never reads:
 * they have no place here, and no gradient there. Of cross-stitch networks entry 0 stands before stage 2, of a learned branching
 * entry 1 before stage 1.
 */
final class PairParameter {
    private final boolean stitches;
    private final int tasks;
    private final int stages;
    private final Layout layout;

    PairParameter(String name, int tasks, int stages, Layout layout) {
        stitches = name.equals("encoder.cross_unit");
        this.tasks = tasks;
        this.stages = stages;
        this.layout = layout;
    }

    void write(double[] values) {
        if (stitches) {
            for (int task = 0; task < tasks; task++) {
                find("s1.factors").values().set(0, task * tasks + task, 1);
            }
        }
        for (int i = 0; i < values.length; i++) {
            int stage = stage(i);
            if (isRead(stage)) {
                find(name(stage)).values().set(0, i % (tasks * tasks), (float) values[i]);
            }
        }
    }

    void read(double[] gradient) {
        for (int i = 0; i < gradient.length; i++) {
            int stage = stage(i);
            if (isRead(stage)) {
                gradient[i] = find(name(stage)).gradients().get(0, i % (tasks * tasks));
            }
        }
    }

    private int stage(int place) {
        return place / (tasks * tasks) + (stitches ? 2 : 0);
    }

    private boolean isRead(int stage) {
        return stage > 0 && stage < stages;
    }

    private String name(int stage) {
        return "s" + stage + (stitches ? ".factors" : ".logits");
    }

    private Parameter find(String name) {
        return layout.parameters().stream()
                .filter(parameter -> parameter.spec().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
