package io.polytask.conformance.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Activation;
import io.polytask.conformance.balance.ReferenceTask;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.sharing.Cgc;
import io.polytask.sharing.DSelectK;
import io.polytask.sharing.ExpertSettings;
import io.polytask.sharing.Mmoe;
import io.polytask.sharing.PerTask;
import io.polytask.tensor.Activations;
import io.polytask.tensor.SmoothSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Architectures whose tasks mix experts: an expert is dense layers one after the other. */
final class ExpertArchitectures {
    private ExpertArchitectures() {}

    private static ExpertSettings expert(List<DenseShape> shapes) {
        List<DenseShape> hidden = shapes.subList(0, shapes.size() - 1);
        if (hidden.stream().anyMatch(layer -> layer.activation() != Activation.RELU)) {
            throw new IllegalArgumentException(
                    "The hidden layers of an expert are ReLU here, but the figures have " + hidden);
        }
        DenseShape last = shapes.get(shapes.size() - 1);
        return new ExpertSettings(
                shapes.get(0).inputs(),
                hidden.stream().map(DenseShape::units).toList(),
                last.units(),
                last.activation(),
                0);
    }

    static Architecture mmoe(JsonNode test, Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        int count = test.at("/arch_args/num_experts/0").intValue();
        Mmoe mmoe = new Mmoe(layout.shared("experts", TaskSet.of(tasks)), count, expert(shapes));
        return of(tasks, mmoe::forward, mmoe::backward, name -> {
            String[] parts = name.split("\\.", -1);
            return parts[0].equals("experts_shared")
                    ? expert(shapes, "experts", parts)
                    : gate(
                            "experts",
                            count * shapes.get(0).units(),
                            ReferenceTask.named(parts[1]).ordinal() * count,
                            parts);
        });
    }

    /** LibMTL's smooth step has the width 1, whatever its settings say. */
    static Architecture dSelectK(JsonNode test, Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        int count = test.at("/arch_args/num_experts/0").intValue();
        int selected = test.at("/arch_args/num_nonzeros").intValue();
        DSelectK layer = new DSelectK(layout.shared("experts", TaskSet.of(tasks)), count, selected, 1, expert(shapes));
        return of(tasks, layer::forward, layer::backward, name -> {
            String[] parts = name.split("\\.", -1);
            if (parts[0].equals("experts_shared")) {
                return expert(shapes, "experts", parts);
            }
            int own = ReferenceTask.named(parts[1]).ordinal() * SmoothSelection.logits(count, selected);
            int weights = parts[0].equals("_w_logits") ? selected * SmoothSelection.digits(count) : 0;
            return gate("experts", count * shapes.get(0).units(), own + weights, parts);
        });
    }

    /** Where tasks have as many experts each, the layer as it is; else one layer for each task, on copies of the shared experts. */
    static Architecture cgc(JsonNode test, Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        int[] counts = counts(test);
        boolean alike = IntStream.of(counts).skip(1).distinct().count() == 1;
        List<List<ReferenceTask>> groups =
                alike ? List.of(tasks) : tasks.stream().map(List::of).toList();
        List<Cgc> layers = groups.stream()
                .map(group -> new Cgc(
                        layout.shared(nameOf(group), TaskSet.of(group)),
                        1,
                        counts[0],
                        counts[1 + group.get(0).ordinal()],
                        expert(shapes)))
                .toList();
        return perTask(groups, layers.stream().map(List::of).toList(), name -> {
            String[] parts = name.split("\\.", -1);
            if (parts[0].equals("experts_shared")) {
                return groups.stream()
                        .flatMap(group -> expert(shapes, nameOf(group), parts).stream())
                        .toList();
            }
            ReferenceTask task = ReferenceTask.named(parts[1]);
            List<ReferenceTask> group =
                    groups.stream().filter(g -> g.contains(task)).findFirst().orElseThrow();
            String owner = nameOf(group) + ".task" + task.ordinal();
            return parts[0].equals("gate_specific")
                    ? gate(owner, counts[1 + task.ordinal()] * shapes.get(0).units(), 0, parts)
                    : expert(shapes, owner, new String[] {parts[0], parts[2], parts[3], parts[4]});
        });
    }

    /**
     * LibMTL's PLE has neither a shared stream nor a shared gate: each task applies the shared experts to its own. So here stand
     * levels of one task each, on copies of the shared experts.
     */
    static Architecture ple(JsonNode test, Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        int[] counts = counts(test);
        List<List<Cgc>> layers = new ArrayList<>();
        for (ReferenceTask task : tasks) {
            List<Cgc> levels = new ArrayList<>();
            for (DenseShape shape : shapes) {
                levels.add(new Cgc(
                        layout.shared(nameOf(List.of(task)), TaskSet.of(task)).part("l" + levels.size()),
                        1,
                        counts[0],
                        counts[1 + task.ordinal()],
                        expert(List.of(shape))));
            }
            layers.add(levels);
        }
        List<List<ReferenceTask>> groups = tasks.stream().map(List::of).toList();
        return perTask(groups, layers, name -> plePlaces(name.split("\\.", -1), shapes, tasks, counts));
    }

    private static List<Place> plePlaces(
            String[] parts, List<DenseShape> shapes, List<ReferenceTask> tasks, int[] counts) {
        String suffix = parts[parts.length - 1];
        if (parts[1].equals("shared_layer")) {
            int column = Integer.parseInt(parts[3])
                    * shapes.get(Integer.parseInt(parts[2])).units();
            return tasks.stream()
                    .map(task -> new Place(nameOf(List.of(task)) + ".l" + parts[2] + "." + suffix, column))
                    .toList();
        }
        boolean gate = parts[1].equals("gate_specific");
        ReferenceTask task = ReferenceTask.named(parts[gate ? 2 : 3]);
        int level = Integer.parseInt(parts[gate ? 3 : 2]);
        String owner = nameOf(List.of(task)) + ".l" + level + ".task" + task.ordinal();
        return gate
                ? gate(owner, counts[1 + task.ordinal()] * shapes.get(level).units(), 0, parts)
                : List.of(new Place(
                        owner + "." + suffix,
                        Integer.parseInt(parts[4]) * shapes.get(level).units()));
    }

    /** Of a name that ends with {@code K.fc1.weight}. */
    private static List<Place> expert(List<DenseShape> shapes, String owner, String[] parts) {
        int layer = Integer.parseInt(parts[2].substring("fc".length()));
        int column = Integer.parseInt(parts[1]) * shapes.get(layer - 1).units();
        return List.of(new Place(owner + "." + parts[3] + (layer == 1 ? "" : layer), column));
    }

    private static List<Place> gate(String owner, int experts, int column, String[] parts) {
        boolean weight = parts[parts.length - 1].equals("weight");
        return List.of(
                weight ? new Place(owner + ".weight", experts + column) : new Place(owner + ".gateBias", column));
    }

    private static String nameOf(List<ReferenceTask> group) {
        return group.size() == 1 ? "of" + group.get(0) : "all";
    }

    private static int[] counts(JsonNode test) {
        JsonNode counts = test.at("/arch_args/num_experts");
        return IntStream.range(0, counts.size())
                .map(i -> counts.get(i).intValue())
                .toArray();
    }

    private static Architecture of(
            List<ReferenceTask> tasks,
            BiFunction<Activations, Pass, PerTask<Activations>> forward,
            Consumer<Pass> backward,
            Function<String, List<Place>> places) {
        return new Architecture() {
            @Override
            public List<Activations> forward(Activations input, Pass pass) {
                PerTask<Activations> outputs = forward.apply(input, pass);
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
            List<List<ReferenceTask>> groups, List<List<Cgc>> layers, Function<String, List<Place>> places) {
        return new Architecture() {
            @Override
            public List<Activations> forward(Activations input, Pass pass) {
                List<Activations> outputs = new ArrayList<>();
                for (int i = 0; i < groups.size(); i++) {
                    PerTask<Activations> output = layers.get(i).get(0).forward(input, pass);
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
