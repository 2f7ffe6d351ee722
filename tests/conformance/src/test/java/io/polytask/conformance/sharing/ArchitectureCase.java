package io.polytask.conformance.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Activation;
import io.polytask.conformance.balance.ReferenceTask;
import io.polytask.conformance.balance.Vectors;
import io.polytask.layer.Dense;
import io.polytask.layer.Gradients;
import io.polytask.layer.Layout;
import io.polytask.layer.Parameters;
import io.polytask.layer.Pass;
import io.polytask.layer.Progress;
import io.polytask.layer.TaskSet;
import io.polytask.random.RandomSource;
import io.polytask.tensor.Activations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One case of the figures: an encoder, a linear decoder for each task, and the sum of their squared outputs as the loss. */
final class ArchitectureCase {
    /** Gets what is to agree. */
    interface Check {
        void agree(String what, double[] actual, double[] expected);
    }

    private final JsonNode test;
    private final List<ReferenceTask> tasks;
    private final Layout layout;
    private final Architecture encoder;
    private final List<Dense> decoders = new ArrayList<>();
    private final Pass pass = new Pass(ReferenceTask.values().length, RandomSource.standard().stream(0));
    private final Gradients gradients;
    private final Activations input;
    private List<Activations> representations = List.of();
    private List<Activations> outputs = List.of();

    ArchitectureCase(JsonNode test) {
        this.test = test;
        tasks = Vectors.each(test.get("tasks"))
                .map(name -> ReferenceTask.named(name.asText()))
                .toList();
        layout = new Layout(TaskSet.of(tasks));
        List<DenseShape> shapes = DenseShape.of(test);
        encoder = encoder(shapes);
        for (JsonNode decoder : test.get("decoders")) {
            int[] sizes = Vectors.each(decoder.get("linear"))
                    .mapToInt(JsonNode::intValue)
                    .toArray();
            ReferenceTask task = ReferenceTask.named(decoder.get("task").asText());
            decoders.add(new Dense(layout.head(task), sizes[0], sizes[1], Activation.IDENTITY, 0));
        }
        Parameters.zeros(layout);
        gradients = Gradients.of(layout);
        pass.train(TaskSet.of(tasks), 1, 0, 0);
        pass.setProgress(new Progress(
                test.path("epoch").intValue(), Math.max(1, test.path("epochs").intValue())));
        place();
        double[] numbers = Vectors.numbers(
                test.get("input").has("data") ? test.get("input").get("data") : test.get("input"));
        int width = shapes.get(0).inputs();
        input = Activations.withGradient(width);
        input.reset(numbers.length / width);
        for (int i = 0; i < numbers.length; i++) {
            input.values().set(i / width, i % width, (float) numbers[i]);
        }
    }

    private Architecture encoder(List<DenseShape> shapes) {
        return switch (test.get("method").asText()) {
            case "HPS" -> StageArchitectures.shared(layout, shapes, tasks);
            case "MMoE" -> ExpertArchitectures.mmoe(test, layout, shapes, tasks);
            case "CGC" -> ExpertArchitectures.cgc(test, layout, shapes, tasks);
            case "PLE" -> ExpertArchitectures.ple(test, layout, shapes, tasks);
            case "DSelect_k" -> ExpertArchitectures.dSelectK(test, layout, shapes, tasks);
            case "Cross_stitch" -> StageArchitectures.crossStitch(layout, shapes, tasks);
            case "LTB" -> StageArchitectures.ltb(test, layout, shapes, tasks);
            default -> throw new IllegalArgumentException("There is no architecture " + test.get("method") + " here.");
        };
    }

    private void place() {
        test.get("params").properties().forEach(parameter -> {
            double[] values = Vectors.numbers(parameter.getValue().get("data"));
            if (isPairs(parameter.getKey())) {
                pairs(parameter.getKey()).write(values);
            } else {
                int outputs = parameter.getValue().get("shape").get(0).intValue();
                places(parameter.getKey()).forEach(place -> place.write(layout, values, outputs));
            }
        });
    }

    private PairParameter pairs(String name) {
        return new PairParameter(name, tasks.size(), DenseShape.of(test).size(), layout);
    }

    private static boolean isPairs(String name) {
        return name.equals("encoder.cross_unit") || name.equals("encoder.alpha");
    }

    private List<Place> places(String name) {
        String[] parts = name.split("\\.", -1);
        return parts[0].equals("decoders")
                ? List.of(new Place(ReferenceTask.named(parts[1]) + "." + parts[2], 0))
                : encoder.places(name);
    }

    void check(Check check) {
        JsonNode expected = test.get("expected");
        forward();
        for (int t = 0; t < tasks.size(); t++) {
            String name = test.get("tasks").get(t).asText();
            check.agree("rep " + name, doubles(representations.get(t)), Vectors.numbers(expected.at("/reps/" + name)));
            check.agree("output " + name, doubles(outputs.get(t)), Vectors.numbers(expected.at("/outputs/" + name)));
        }
        backward(TaskSet.of(tasks), 2);
        expected.get("grads")
                .properties()
                .forEach(entry -> check.agree(
                        "gradient of " + entry.getKey(), gradient(entry.getKey()), Vectors.numbers(entry.getValue())));
        for (int t = 0; t < expected.path("per_task_shared_grads").size(); t++) {
            perTask(
                    check,
                    tasks.get(t),
                    Vectors.numbers(expected.get("per_task_shared_grads").get(t)));
        }
        if (expected.has("entropy_reg_grads")) {
            regulariser(check, expected.get("entropy_reg_grads"));
        }
    }

    private void perTask(Check check, ReferenceTask task, double[] expected) {
        forward();
        backward(TaskSet.of(task), 2);
        double[] all = Vectors.each(test.get("shared_params"))
                .map(name -> gradient(name.asText()))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        check.agree("shared gradient of " + task, all, expected);
    }

    /** LibMTL derives that of the last task alone; here all tasks have it. */
    private void regulariser(Check check, JsonNode expected) {
        tasks.forEach(task -> {
            pass.losses().set(task.ordinal(), 1, 1);
        });
        forward();
        backward(TaskSet.of(tasks), 0);
        expected.properties()
                .forEach(entry -> check.agree(
                        "regulariser, " + entry.getKey(), gradient(entry.getKey()), Vectors.numbers(entry.getValue())));
    }

    private void forward() {
        pass.narrow(TaskSet.of(tasks));
        input.reset(input.rows());
        representations = encoder.forward(input, pass);
        List<Activations> made = new ArrayList<>();
        for (int t = 0; t < decoders.size(); t++) {
            made.add(decoders.get(t).forward(representations.get(t), pass));
        }
        outputs = made;
    }

    /** The gradient of the sum of squares is twice the output. */
    private void backward(TaskSet running, float factor) {
        gradients.clear();
        pass.narrow(running);
        for (int t = decoders.size() - 1; t >= 0; t--) {
            if (running.contains(tasks.get(t))) {
                Activations output = outputs.get(t);
                output.openGradient();
                float[] values = output.values().toArray();
                for (int i = 0; i < values.length; i++) {
                    values[i] *= factor;
                }
                output.gradients().write(0, output.rows(), values);
                decoders.get(t).backward(pass);
            }
        }
        encoder.backward(pass);
    }

    private double[] gradient(String name) {
        JsonNode parameter = test.get("params").get(name);
        double[] gradient = new double[Vectors.numbers(parameter.get("data")).length];
        if (isPairs(name)) {
            pairs(name).read(gradient);
        } else {
            int rows = parameter.get("shape").get(0).intValue();
            places(name).forEach(place -> place.addGradient(layout, gradient, rows));
        }
        return gradient;
    }

    private static double[] doubles(Activations matrix) {
        float[] values = matrix.values().toArray();
        double[] doubles = new double[values.length];
        Arrays.setAll(doubles, i -> values[i]);
        return doubles;
    }
}
