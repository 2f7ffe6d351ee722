package io.polytask.processor.plan;

import io.polytask.processor.model.UpperSnake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sets of tasks that layers are needed by, each a constant of the network once a layer asks for it. */
final class TaskGroups {
    private static final int LONGEST_LIST = 3;

    private final Names names;
    private final List<String> all;
    private final Map<List<String>, String> constants = new LinkedHashMap<>();

    TaskGroups(Names names, List<String> all) {
        this.names = names;
        this.all = all;
    }

    /** The constant of these tasks, which a layer of this name is needed by. */
    String constant(List<String> tasks, String layer) {
        return constants.computeIfAbsent(tasks, key -> names.fresh(name(key, layer)));
    }

    /** The constant to ask the pass for; empty if the layer is needed by all tasks, and so always runs. */
    Optional<String> condition(List<String> tasks, String layer) {
        return tasks.equals(all) ? Optional.empty() : Optional.of(constant(tasks, layer));
    }

    List<TaskGroupPlan> plans() {
        return constants.entrySet().stream()
                .map(group -> new TaskGroupPlan(group.getValue(), members(group.getKey())))
                .toList();
    }

    private List<String> members(List<String> tasks) {
        return tasks.equals(all)
                ? List.of()
                : tasks.stream().map(names::constant).toList();
    }

    private String name(List<String> tasks, String layer) {
        if (tasks.equals(all)) {
            return "ALL_TASKS";
        }
        List<String> others = new ArrayList<>(all);
        others.removeAll(tasks);
        if (tasks.size() == 1) {
            return "ONLY_" + joined(tasks, "");
        }
        if (tasks.size() <= LONGEST_LIST) {
            return joined(tasks, "_OR_");
        }
        return others.size() < LONGEST_LIST ? "ALL_BUT_" + joined(others, "_AND_") : UpperSnake.of(layer) + "_TASKS";
    }

    private String joined(List<String> tasks, String separator) {
        return tasks.stream().map(names::constant).collect(Collectors.joining(separator));
    }
}
