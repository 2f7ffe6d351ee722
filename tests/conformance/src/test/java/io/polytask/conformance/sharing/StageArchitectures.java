package io.polytask.conformance.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Activation;
import io.polytask.conformance.balance.Vectors;
import io.polytask.conformance.sharing.Architecture.Task;
import io.polytask.layer.Dense;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.TaskSet;
import io.polytask.sharing.CrossStitch;
import io.polytask.sharing.Ltb;
import io.polytask.sharing.PerTask;
import io.polytask.sharing.RecordedNoise;
import io.polytask.tensor.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Architectures of dense layers one above the other. */
final class StageArchitectures {
    private StageArchitectures() {}

    static Architecture shared(Layout layout, List<Task> tasks) {
        Dense first = new Dense(layout.shared("fc1", TaskSet.of(tasks)), 6, 5, Activation.RELU, 0);
        Dense second = new Dense(layout.shared("fc2", TaskSet.of(tasks)), 5, 4, Activation.TANH, 0);
        return new Architecture() {
            @Override
            public List<Matrix> forward(Matrix input, Pass pass) {
                return Collections.nCopies(tasks.size(), second.forward(first.forward(input, pass), pass));
            }

            @Override
            public void backward(Pass pass) {
                second.backward(pass);
                first.backward(pass);
            }

            @Override
            public List<Place> places(String name) {
                return List.of(new Place(name.substring("encoder.".length()), 0));
            }
        };
    }

    /** LibMTL has no unit between its first two stages: here stands one of the identity. */
    static Architecture crossStitch(Layout layout, List<Task> tasks) {
        List<CrossStitch> storeys = new ArrayList<>();
        for (int i = 0; i < Stages.COUNT; i++) {
            storeys.add(new CrossStitch(
                    layout.shared("s" + i, TaskSet.of(tasks)),
                    Stages.inputs(i),
                    Stages.units(i),
                    Stages.activation(i),
                    0,
                    i > 0));
        }
        return storeys(
                tasks,
                storeys.get(0)::forward,
                storeys.subList(1, Stages.COUNT).stream()
                        .<BiFunction<PerTask<Matrix>, Pass, PerTask<Matrix>>>map(storey -> storey::forward)
                        .toList(),
                storeys.stream().<Consumer<Pass>>map(storey -> storey::backward).toList());
    }

    static Architecture ltb(JsonNode test, Layout layout, List<Task> tasks) {
        int pairs = tasks.size() * tasks.size();
        double[] all = test.has("draws")
                ? Vectors.numbers(test.at("/draws/gumbel/data"))
                : new double[(Stages.COUNT + 1) * pairs];
        List<Ltb> storeys = new ArrayList<>();
        for (int i = 0; i < Stages.COUNT; i++) {
            double[] noise = Arrays.copyOfRange(all, i * pairs, (i + 1) * pairs);
            storeys.add(RecordedNoise.storey(
                    layout.shared("s" + i, TaskSet.of(tasks)),
                    Stages.inputs(i),
                    Stages.units(i),
                    Stages.activation(i),
                    i > 0,
                    noise));
        }
        return storeys(
                tasks,
                storeys.get(0)::forward,
                storeys.subList(1, Stages.COUNT).stream()
                        .<BiFunction<PerTask<Matrix>, Pass, PerTask<Matrix>>>map(storey -> storey::forward)
                        .toList(),
                storeys.stream().<Consumer<Pass>>map(storey -> storey::backward).toList());
    }

    private static Architecture storeys(
            List<Task> tasks,
            BiFunction<Matrix, Pass, PerTask<Matrix>> ground,
            List<BiFunction<PerTask<Matrix>, Pass, PerTask<Matrix>>> above,
            List<Consumer<Pass>> back) {
        return new Architecture() {
            @Override
            public List<Matrix> forward(Matrix input, Pass pass) {
                PerTask<Matrix> outputs = ground.apply(input, pass);
                for (BiFunction<PerTask<Matrix>, Pass, PerTask<Matrix>> storey : above) {
                    outputs = storey.apply(outputs, pass);
                }
                return tasks.stream().map(outputs::of).toList();
            }

            @Override
            public void backward(Pass pass) {
                for (int i = back.size() - 1; i >= 0; i--) {
                    back.get(i).accept(pass);
                }
            }

            /** {@code encoder.resnet_conv.t0.0.weight} is the ground, {@code encoder.resnet_layer.1.0.0.weight} stage 2. */
            @Override
            public List<Place> places(String name) {
                String[] parts = name.split("\\.", -1);
                boolean first = parts[1].equals("resnet_conv");
                int stage = first ? 0 : 1 + Integer.parseInt(parts[2]);
                int task = first ? Task.named(parts[2]).ordinal() : Integer.parseInt(parts[3]);
                return List.of(new Place("s" + stage + ".task" + task + "." + parts[parts.length - 1], 0));
            }
        };
    }
}
