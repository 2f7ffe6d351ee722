package io.polytask.conformance.balance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Dataset;
import io.polytask.api.OptimizerType;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.OnRepresentation;
import io.polytask.weighting.TaskRun;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Short trainings by the ordinary engine, in single precision, against LibMTL's in double: every parameter after every step, and
 * the losses that the steps start from.
 */
final class TrainingVectorsTest {
    private static final double TOLERANCE = 2e-5;
    private static final List<Tally> TALLIES = new ArrayList<>();

    /** CAGrad: the reference's search. */
    private static final Map<String, Double> TOLERANCES = Map.of("CAGrad", 2e-3);

    /** The method whose heads go another way than ours, so that they are led by hand. */
    private static final String LED = "SDMGrad";

    /** What the reference does otherwise, so that its parameters go another way. */
    private static final Map<String, String> DEPARTURES = Map.of(
            "MoCo", "the reference scales each gradient to its loss first; the paper does not",
            "MGDA loss+", "the reference combines the normalised gradients; the paper combines them as they are");

    @TestFactory
    Stream<DynamicTest> eachTrainingGoesTheReferencesWay() {
        return Vectors.files("e2e").stream()
                .flatMap(file -> Vectors.each(file.get("runs"))
                        .map(run -> DynamicTest.dynamicTest(name(run), () -> train(file, run))));
    }

    private static String name(JsonNode run) {
        String method = run.get("method").asText();
        String normalization = run.get("hyper").path("mgda_gn").asText("none");
        return normalization.equals("none") ? method : method + " " + normalization;
    }

    private static void train(JsonNode file, JsonNode run) {
        Tally tally =
                new Tally(name(run), TOLERANCES.getOrDefault(run.get("method").asText(), TOLERANCE));
        TALLIES.add(tally);
        tally.beginCase();
        if (DEPARTURES.containsKey(tally.method)) {
            tally.note(DEPARTURES.get(tally.method));
            return;
        }
        RecordedDraws draws = new RecordedDraws();
        Weighting ours = Strategies.of(run.get("method").asText(), run.get("hyper"));
        Weighting drawing = started -> ours.start(new TaskRun(started.tasks(), () -> draws, started.descent()));
        Weighting weighting = run.get("rep_grad").asBoolean() ? new OnRepresentation(drawing) : drawing;
        TrainingOptions options = options(
                file.get("optimizer"),
                run.get("steps").size(),
                file.get("batches").get(0).get(0));
        ReferenceShape shape = ReferenceShape.of(file);
        Dataset<ReferenceModel.Example> data = Dataset.of(examples(file, run));
        try (Session<?, ?, ?> session = new Trainer<>(new ReferenceModel(shape, options), setup(options, weighting))
                .session(data, TaskSet.all(shape.tasks()))) {
            for (Map.Entry<String, JsonNode> entry : file.get("initial_params").properties()) {
                set(
                        session.parameters(),
                        entry.getKey(),
                        Vectors.numbers(entry.getValue().get("data")));
            }
            for (int number = 0; number < run.get("steps").size(); number++) {
                JsonNode step = run.get("steps").get(number);
                WeightingVectorsTest.record(draws, step.path("draws"));
                double[] losses = losses(session, number, shape.tasks());
                session.endEpoch(number + 1);
                check(tally, number, losses, own(run, step.get("losses")));
                double[] expected = Vectors.numbers(step.get("params_after"));
                double[] actual = parameters(session.parameters(), file);
                if (run.get("method").asText().equals(LED)) {
                    tally.note("the reference adds up the heads' gradients of three batches, of which we have the mean:"
                            + " the trunk alone is compared, each step from the reference's heads");
                    lead(session.parameters(), file, expected);
                    expected = Arrays.copyOf(expected, shape.encoder());
                    actual = Arrays.copyOf(actual, shape.encoder());
                }
                check(tally, number, actual, expected);
            }
        }
    }

    /** Everything as the figures say, of the optimiser of the figures. */
    static TrainingOptions options(JsonNode optimizer, int epochs, JsonNode batch) {
        boolean sgd = optimizer.get("type").asText().equals("sgd");
        return TrainingOptions.builder()
                .epochs(epochs)
                .batchSize(batch.get("x").size())
                .shuffle(false)
                .optimizer(sgd ? OptimizerType.SGD : OptimizerType.ADAM)
                .learningRate(optimizer.get("lr").asDouble())
                .momentum(optimizer.path("momentum").asDouble())
                .weightDecay(optimizer.path("weight_decay").asDouble())
                .threads(1)
                .build();
    }

    /** Sets the heads to what the reference has, by the flat list of its parameters. */
    private static void lead(Parameters parameters, JsonNode file, double[] values) {
        int from = 0;
        for (JsonNode name : file.get("param_order")) {
            int size = spec(parameters, name.asText()).size();
            if (name.asText().startsWith("decoders.")) {
                set(parameters, name.asText(), Arrays.copyOfRange(values, from, from + size));
            }
            from += size;
        }
    }

    private static void check(Tally tally, int step, double[] actual, double[] expected) {
        double deviation = Tally.deviation(actual, expected);
        assertThat(deviation).as("%s, step %d", tally.method, step).isLessThanOrEqualTo(tally.tolerance);
        tally.step(deviation);
    }

    /** Of three batches, the losses of the one whose gradients are combined. */
    private static double[] own(JsonNode run, JsonNode losses) {
        boolean several = losses.get(0).isArray();
        return Vectors.numbers(several ? losses.get(run.get("method").asText().equals("MoDo") ? 2 : 0) : losses);
    }

    /** Steps take each third batch; what follows it are the further ones. MoDo combines the third of the reference's. */
    private static List<ReferenceModel.Example> examples(JsonNode file, JsonNode run) {
        int[] order = run.get("method").asText().equals("MoDo") ? new int[] {2, 0, 1} : new int[] {0, 1, 2};
        List<ReferenceModel.Example> examples = new ArrayList<>();
        for (JsonNode batches : file.get("batches")) {
            for (int batch : order) {
                examples.addAll(examples(batches.get(batch)));
            }
        }
        return examples;
    }

    /** The examples of one batch. */
    static List<ReferenceModel.Example> examples(JsonNode batch) {
        List<ReferenceModel.Example> examples = new ArrayList<>();
        JsonNode x = batch.get("x");
        for (int row = 0; row < x.size(); row++) {
            double[] values = Vectors.numbers(x.get(row));
            float[] inputs = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                inputs[i] = (float) values[i];
            }
            int place = row;
            double[] labels = Vectors.each(batch.get("y"))
                    .mapToDouble(task -> task.get(place).asDouble())
                    .toArray();
            examples.add(new ReferenceModel.Example(inputs, labels));
        }
        return examples;
    }

    private static double[] losses(Session<?, ?, ?> session, int step, int tasks) {
        var losses = session.step(step + 1, 1 + 3 * step);
        return ReferenceTask.first(tasks).stream()
                .mapToDouble(task -> losses.of(task.figure()))
                .toArray();
    }

    static TrainingSetup setup(TrainingOptions options, Weighting weighting) {
        TrainingSetup setup = TrainingSetup.of(options);
        return new TrainingSetup(
                options,
                setup.optimizer(),
                Optional.of(weighting),
                setup.schedule(),
                setup.tokenizers(),
                setup.vectors(),
                setup.listeners(),
                setup.clock(),
                setup.random(),
                setup.stop());
    }

    /** The reference's name of a parameter in ours: a weight there has a row for each output. */
    private static ParameterSpec spec(Parameters parameters, String name) {
        String ours = name.replace("encoder.fc", "encoder").replaceFirst("decoders\\.t(\\d)\\.", "T$1.logits.");
        return parameters.specs().stream()
                .filter(spec -> spec.name().equals(ours))
                .findFirst()
                .orElseThrow();
    }

    static void set(Parameters parameters, String name, double[] values) {
        ParameterSpec spec = spec(parameters, name);
        for (int i = 0; i < values.length; i++) {
            parameters.values(spec).set(i % spec.rows(), i / spec.rows(), (float) values[i]);
        }
    }

    static double[] parameters(Parameters parameters, JsonNode file) {
        return Vectors.each(file.get("param_order"))
                .map(name -> spec(parameters, name.asText()))
                .flatMapToDouble(spec -> IntStream.range(0, spec.size())
                        .mapToDouble(i -> parameters.values(spec).get(i % spec.rows(), i / spec.rows())))
                .toArray();
    }

    @AfterAll
    static void table() {
        System.out.printf("%-24s %5s %6s   %8s  %8s%n", "training", "runs", "checks", "worst", "allowed");
        TALLIES.forEach(System.out::println);
    }
}
