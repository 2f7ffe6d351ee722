package io.polytask.conformance.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.conformance.balance.ReferenceTask;
import io.polytask.conformance.balance.Vectors;
import io.polytask.layer.Dense;
import io.polytask.layer.Layout;
import io.polytask.layer.Pass;
import io.polytask.layer.Scope;
import io.polytask.layer.TaskSet;
import io.polytask.sharing.CrossStitch;
import io.polytask.sharing.Ltb;
import io.polytask.sharing.PerTask;
import io.polytask.sharing.RecordedNoise;
import io.polytask.tensor.Activations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Architectures of dense layers one above the other. */
final class StageArchitectures {
    private StageArchitectures() {}

    static Architecture shared(Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        List<Dense> layers = new ArrayList<>();
        for (DenseShape shape : shapes) {
            Scope scope = layout.shared("fc" + (layers.size() + 1), TaskSet.of(tasks));
            layers.add(new Dense(scope, shape.inputs(), shape.units(), shape.activation(), 0));
        }
        return new Architecture() {
            @Override
            public List<Activations> forward(Activations input, Pass pass) {
                Activations output = input;
                for (Dense layer : layers) {
                    output = layer.forward(output, pass);
                }
                return Collections.nCopies(tasks.size(), output);
            }

            @Override
            public void backward(Pass pass) {
                for (int i = layers.size() - 1; i >= 0; i--) {
                    layers.get(i).backward(pass);
                }
            }

            @Override
            public List<Place> places(String name) {
                return List.of(new Place(name.substring("encoder.".length()), 0));
            }
        };
    }

    /** LibMTL has no unit between its first two stages: here stands one of the identity. */
    static Architecture crossStitch(Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        List<CrossStitch> storeys = new ArrayList<>();
        for (DenseShape shape : shapes) {
            int stage = storeys.size();
            storeys.add(new CrossStitch(
                    layout.shared("s" + stage, TaskSet.of(tasks)),
                    shape.inputs(),
                    shape.units(),
                    shape.activation(),
                    0,
                    stage > 0));
        }
        return storeys(
                tasks,
                storeys.get(0)::forward,
                storeys.subList(1, storeys.size()).stream()
                        .<BiFunction<PerTask<Activations>, Pass, PerTask<Activations>>>map(storey -> storey::forward)
                        .toList(),
                storeys.stream().<Consumer<Pass>>map(storey -> storey::backward).toList());
    }

    static Architecture ltb(JsonNode test, Layout layout, List<DenseShape> shapes, List<ReferenceTask> tasks) {
        int pairs = tasks.size() * tasks.size();
        double[] all = test.has("draws")
                ? Vectors.numbers(test.at("/draws/gumbel/data"))
                : new double[(shapes.size() + 1) * pairs];
        List<Ltb> storeys = new ArrayList<>();
        for (DenseShape shape : shapes) {
            int stage = storeys.size();
            double[] noise = Arrays.copyOfRange(all, stage * pairs, (stage + 1) * pairs);
            storeys.add(RecordedNoise.storey(
                    layout.shared("s" + stage, TaskSet.of(tasks)),
                    shape.inputs(),
                    shape.units(),
                    shape.activation(),
                    stage > 0,
                    noise));
        }
        return storeys(
                tasks,
                storeys.get(0)::forward,
                storeys.subList(1, storeys.size()).stream()
                        .<BiFunction<PerTask<Activations>, Pass, PerTask<Activations>>>map(storey -> storey::forward)
                        .toList(),
                storeys.stream().<Consumer<Pass>>map(storey -> storey::backward).toList());
    }

    private static Architecture storeys(
            List<ReferenceTask> tasks,
            BiFunction<Activations, Pass, PerTask<Activations>> ground,
            List<BiFunction<PerTask<Activations>, Pass, PerTask<Activations>>> above,
            List<Consumer<Pass>> back) {
        return new Architecture() {
            @Override
            public List<Activations> forward(Activations input, Pass pass) {
                PerTask<Activations> outputs = ground.apply(input, pass);
                for (BiFunction<PerTask<Activations>, Pass, PerTask<Activations>> storey : above) {
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
                int task = first ? ReferenceTask.named(parts[2]).ordinal() : Integer.parseInt(parts[3]);
                return List.of(new Place("s" + stage + ".task" + task + "." + parts[parts.length - 1], 0));
            }
        };
    }
}
