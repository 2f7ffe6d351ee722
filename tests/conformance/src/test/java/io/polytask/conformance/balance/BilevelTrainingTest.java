package io.polytask.conformance.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Dataset;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.weighting.AutoLambda;
import io.polytask.weighting.BilevelWeighting;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Weightings that learn on validation batches in the ordinary engine, in single precision, beside the same steps in double ({@link
 * BilevelVectorsTest} holds those to the reference): the step's own batch is the one that is looked ahead on.
 */
final class BilevelTrainingTest {
    private static final double TOLERANCE = 2e-5;

    @TestFactory
    Stream<DynamicTest> theEngineGoesTheSameWay() {
        return Vectors.files("bilevel").stream()
                .flatMap(file -> Vectors.each(file.get("cases"))
                        .map(one -> DynamicTest.dynamicTest(
                                one.get("id").asText(),
                                () -> train(file.get("method").asText(), one))));
    }

    private static void train(String method, JsonNode one) {
        Weighting weighting = BilevelVectorsTest.weighting(method, one.get("hyper"), 0.2, AutoLambda.Form.RAW);
        JsonNode steps = one.get("steps");
        JsonNode optimizer = one.get("optimizer");
        TrainingOptions options = TrainingVectorsTest.options(
                optimizer, 1, steps.get(0).get("batches").get("inner"));
        ReferenceShape shape = ReferenceShape.of(one);
        int tasks = shape.tasks();
        DoubleModel model = new DoubleModel(one);
        DoubleDescent descent = new DoubleDescent(optimizer);
        var state = (BilevelWeighting) weighting.start(BilevelVectorsTest.taskRun(tasks));
        try (Session<?, ?, ?> session = new Trainer<>(
                        new ReferenceModel(shape, options), TrainingVectorsTest.setup(options, weighting))
                .session(examples(steps, "inner"), examples(steps, "outer"), TaskSet.all(tasks))) {
            for (Map.Entry<String, JsonNode> entry : one.get("initial_params").properties()) {
                TrainingVectorsTest.set(
                        session.parameters(),
                        entry.getKey(),
                        Vectors.numbers(entry.getValue().get("data")));
            }
            for (int step = 0; step < steps.size(); step++) {
                session.step(1, 1 + step);
                step(model, state, descent, steps.get(step).get("batches"));
                assertThat(TrainingVectorsTest.parameters(session.parameters(), one))
                        .as("step %d", step)
                        .containsExactly(model.parameters, within(TOLERANCE));
            }
        }
    }

    private static void step(DoubleModel model, BilevelWeighting state, DoubleDescent descent, JsonNode batches) {
        DoubleModel.Examples own = DoubleModel.Examples.of(batches.get("inner"));
        model.begin(own, DoubleModel.Examples.of(batches.get("outer")));
        state.beforeStep(model);
        TaskStep losses = model.losses(own);
        double[] weights = new double[losses.count()];
        state.weigh(losses, weights);
        double[] gradient = model.added.clone();
        for (int task = 0; task < weights.length; task++) {
            model.loss(own, task, weights[task], gradient);
        }
        descent.step(model.parameters, gradient);
    }

    private static Dataset<ReferenceModel.Example> examples(JsonNode steps, String batch) {
        List<ReferenceModel.Example> examples = new ArrayList<>();
        for (JsonNode step : steps) {
            examples.addAll(TrainingVectorsTest.examples(step.get("batches").get(batch)));
        }
        return Dataset.of(examples);
    }
}
