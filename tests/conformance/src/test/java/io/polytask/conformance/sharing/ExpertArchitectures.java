package io.polytask.conformance.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Activation;
import io.polytask.conformance.sharing.Architecture.Task;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.sharing.Cgc;
import io.polytask.sharing.DSelectK;
import io.polytask.sharing.ExpertSettings;
import io.polytask.sharing.Mmoe;
import io.polytask.sharing.PerTask;
import io.polytask.tensor.Matrix;
import io.polytask.tensor.SmoothSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Architectures whose tasks mix experts: an expert is a layer of 5 (ReLU) and one of 4 (tanh) on 6 numbers. */
final class ExpertArchitectures {
    private static final int HIDDEN = 5;
    private static final int UNITS = 4;
    private static final ExpertSettings EXPERT = new ExpertSettings(6, List.of(HIDDEN), UNITS, Activation.TANH, 0);

    private ExpertArchitectures() {}

    static Architecture mmoe(JsonNode test, Layout layout, List<Task> tasks) {
        int count = test.at("/arch_args/num_experts/0").intValue();
        Mmoe mmoe = new Mmoe(layout.shared("experts", TaskSet.of(tasks)), count, EXPERT);
        return of(tasks, mmoe::forward, mmoe::backward, name -> {
            String[] parts = name.split("\\.", -1);
            return parts[0].equals("experts_shared")
                    ? expert("experts", parts)
                    : gate("experts", count * HIDDEN, Task.named(parts[1]).ordinal() * count, parts);
        });
    }

    /** LibMTL's smooth step has the width 1, whatever its settings say. */
    static Architecture dSelectK(JsonNode test, Layout layout, List<Task> tasks) {
        int count = test.at("/arch_args/num_experts/0").intValue();
        int selected = test.at("/arch_args/num_nonzeros").intValue();
        DSelectK layer = new DSelectK(layout.shared("experts", TaskSet.of(tasks)), count, selected, 1, EXPERT);
        return of(tasks, layer::forward, layer::backward, name -> {
            String[] parts = name.split("\\.", -1);
            if (parts[0].equals("experts_shared")) {
                return expert("experts", parts);
            }
            int own = Task.named(parts[1]).ordinal() * SmoothSelection.logits(count, selected);
            int weights = parts[0].equals("_w_logits") ? selected * SmoothSelection.digits(count) : 0;
            return gate("experts", count * HIDDEN, own + weights, parts);
        });
    }

    /** Where tasks have as many experts each, the layer as it is; else one layer for each task, on copies of the shared experts. */
    static Architecture cgc(JsonNode test, Layout layout, List<Task> tasks) {
        int[] counts = counts(test);
        boolean alike = IntStream.of(counts).skip(1).distinct().count() == 1;
        List<List<Task>> groups =
                alike ? List.of(tasks) : tasks.stream().map(List::of).toList();
        List<Cgc> layers = groups.stream()
                .map(group -> new Cgc(
                        layout.shared(nameOf(group), TaskSet.of(group)),
                        1,
                        counts[0],
                        counts[1 + group.get(0).ordinal()],
                        EXPERT))
                .toList();
        return perTask(groups, layers.stream().map(List::of).toList(), name -> {
            String[] parts = name.split("\\.", -1);
            if (parts[0].equals("experts_shared")) {
                return groups.stream()
                        .flatMap(group -> expert(nameOf(group), parts).stream())
                        .toList();
            }
            Task task = Task.named(parts[1]);
            List<Task> group =
                    groups.stream().filter(g -> g.contains(task)).findFirst().orElseThrow();
            String owner = nameOf(group) + ".task" + task.ordinal();
            return parts[0].equals("gate_specific")
                    ? gate(owner, counts[1 + task.ordinal()] * HIDDEN, 0, parts)
                    : expert(owner, new String[] {parts[0], parts[2], parts[3], parts[4]});
        });
    }

    /**
     * LibMTL's PLE has neither a shared stream nor a shared gate: each task applies the shared experts to its own. So here stand
     * five levels of one task each, on copies of the shared experts.
     */
    static Architecture ple(JsonNode test, Layout layout, List<Task> tasks) {
        int[] counts = counts(test);
        List<List<Cgc>> layers = new ArrayList<>();
        for (Task task : tasks) {
            List<Cgc> levels = new ArrayList<>();
            for (int level = 0; level < Stages.COUNT; level++) {
                ExpertSettings expert = new ExpertSettings(
                        Stages.inputs(level), List.of(), Stages.units(level), Stages.activation(level), 0);
                levels.add(new Cgc(
                        layout.shared(nameOf(List.of(task)), TaskSet.of(task)).part("l" + level),
                        1,
                        counts[0],
                        counts[1 + task.ordinal()],
                        expert));
            }
            layers.add(levels);
        }
        List<List<Task>> groups = tasks.stream().map(List::of).toList();
        return perTask(groups, layers, name -> plePlaces(name.split("\\.", -1), tasks, counts));
    }

    private static List<Place> plePlaces(String[] parts, List<Task> tasks, int[] counts) {
        String suffix = parts[parts.length - 1];
        if (parts[1].equals("shared_layer")) {
            int column = Integer.parseInt(parts[3]) * Stages.units(Integer.parseInt(parts[2]));
            return tasks.stream()
                    .map(task -> new Place(nameOf(List.of(task)) + ".l" + parts[2] + "." + suffix, column))
                    .toList();
        }
        boolean gate = parts[1].equals("gate_specific");
        Task task = Task.named(parts[gate ? 2 : 3]);
        int level = Integer.parseInt(parts[gate ? 3 : 2]);
        String owner = nameOf(List.of(task)) + ".l" + level + ".task" + task.ordinal();
        return gate
                ? gate(owner, counts[1 + task.ordinal()] * Stages.units(level), 0, parts)
                : List.of(new Place(owner + "." + suffix, Integer.parseInt(parts[4]) * Stages.units(level)));
    }

    /** Of a name that ends with {@code K.fc1.weight}. */
    private static List<Place> expert(String owner, String[] parts) {
        boolean first = parts[2].equals("fc1");
        int column = Integer.parseInt(parts[1]) * (first ? HIDDEN : UNITS);
        return List.of(new Place(owner + "." + parts[3] + (first ? "" : "2"), column));
    }

    private static List<Place> gate(String owner, int experts, int column, String[] parts) {
        boolean weight = parts[parts.length - 1].equals("weight");
        return List.of(
                weight ? new Place(owner + ".weight", experts + column) : new Place(owner + ".gateBias", column));
    }

    private static String nameOf(List<Task> group) {
        return group.size() == 1 ? "of" + group.get(0) : "all";
    }

    private static int[] counts(JsonNode test) {
        JsonNode counts = test.at("/arch_args/num_experts");
        return IntStream.range(0, counts.size())
                .map(i -> counts.get(i).intValue())
                .toArray();
    }

    private static Architecture of(
            List<Task> tasks,
            BiFunction<Matrix, Pass, PerTask<Matrix>> forward,
            Consumer<Pass> backward,
            Function<String, List<Place>> places) {
        return new Architecture() {
            @Override
            public List<Matrix> forward(Matrix input, Pass pass) {
                PerTask<Matrix> outputs = forward.apply(input, pass);
                return tasks.stream().map(outputs::of).toList();
            }

            @Override
            public void backward(Pass pass) {
                backward.accept(pass);
            }

            @Override
            public List<Place> places(String name) {
                return places.apply(name);
            }
        };
    }

    /** Layers one above the other, for each group of tasks. Of several groups each layer is of one task. */
    private static Architecture perTask(
            List<List<Task>> groups, List<List<Cgc>> layers, Function<String, List<Place>> places) {
        return new Architecture() {
            @Override
            public List<Matrix> forward(Matrix input, Pass pass) {
                List<Matrix> outputs = new ArrayList<>();
                for (int i = 0; i < groups.size(); i++) {
                    PerTask<Matrix> output = layers.get(i).get(0).forward(input, pass);
                    for (Cgc level : layers.get(i).subList(1, layers.get(i).size())) {
                        output = level.forward(output.of(groups.get(i).get(0)), pass);
                    }
                    groups.get(i).stream().map(output::of).forEach(outputs::add);
                }
                return outputs;
            }

            @Override
            public void backward(Pass pass) {
                for (int group = 0; group < layers.size(); group++) {
                    List<Cgc> levels = layers.get(group);
                    boolean runs = groups.get(group).stream().anyMatch(pass::runs);
                    for (int i = levels.size() - 1; i >= 0 && runs; i--) {
                        levels.get(i).backward(pass);
                    }
                }
            }

            @Override
            public List<Place> places(String name) {
                return places.apply(name);
            }
        };
    }
}
