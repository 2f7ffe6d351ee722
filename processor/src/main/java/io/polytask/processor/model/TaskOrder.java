package io.polytask.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tasks after those that they are given. */
public final class TaskOrder {
    private final Map<String, TaskDecl> tasks = new LinkedHashMap<>();

    /** Of all tasks of a model. */
    public TaskOrder(ModelDecl model) {
        model.tasks().forEach(task -> tasks.putIfAbsent(task.name(), task));
    }

    /** The names of all tasks, each after those that it is given, else as they are declared. */
    public List<String> names() {
        Set<String> done = new LinkedHashSet<>();
        tasks.keySet().forEach(task -> add(task, new LinkedHashSet<>(), done));
        return List.copyOf(done);
    }

    private void add(String task, Set<String> open, Set<String> done) {
        if (tasks.containsKey(task) && open.add(task)) {
            given(task).forEach(earlier -> add(earlier, open, done));
            done.add(task);
        }
    }

    /** The way from a task by what it is given back to itself, both ends among it; empty if there is none. */
    public Optional<List<String>> cycle(String task) {
        return path(task, task, new LinkedHashSet<>());
    }

    private Optional<List<String>> path(String from, String to, Set<String> visited) {
        for (String earlier : given(from)) {
            if (earlier.equals(to)) {
                return Optional.of(List.of(from, to));
            }
            Optional<List<String>> rest = visited.add(earlier) ? path(earlier, to, visited) : Optional.empty();
            if (rest.isPresent()) {
                List<String> path = new ArrayList<>(List.of(from));
                path.addAll(rest.get());
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private List<String> given(String task) {
        TaskDecl declared = tasks.get(task);
        return declared == null ? List.of() : declared.relation().names();
    }
}
