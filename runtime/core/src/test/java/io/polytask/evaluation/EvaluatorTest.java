package io.polytask.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.gadget.Brand;
import io.polytask.gadget.Category;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetModel;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.GadgetTask;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.gadget.Tag;
import io.polytask.gadget.Topic;
import io.polytask.layer.TaskSet;
import io.polytask.tensor.NativeFloats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EvaluatorTest {
    private final GadgetModel model =
            GadgetTrainer.create().fit(Gadgets.of(500, 1)).model();

    @Test
    void metricsAreThoseOfThePredictions() {
        Dataset<Gadget> data = Gadgets.of(150, 2);
        List<GadgetPrediction> predictions = model.predict(data.examples());

        Evaluation evaluation = model.evaluate(data);

        int labelled = 0;
        int right = 0;
        double absolute = 0;
        int scored = 0;
        int wrongTopics = 0;
        int tags = 0;
        int rightTags = 0;
        for (int i = 0; i < data.size(); i++) {
            Gadget gadget = data.examples().get(i);
            GadgetPrediction prediction = predictions.get(i);
            if (gadget.category() != null) {
                labelled++;
                right += gadget.category() == prediction.category().label() ? 1 : 0;
            }
            if (gadget.score() != null) {
                scored++;
                absolute += Math.abs(gadget.score() - prediction.score().value());
            }
            for (Topic topic : Topic.values()) {
                boolean given = prediction.topics().labels().contains(topic);
                wrongTopics += given == gadget.topics().contains(topic) ? 0 : 1;
            }
            if (gadget.tags() != null) {
                List<Tag> predicted = prediction.tags().tags();
                for (int t = 0; t < predicted.size(); t++) {
                    tags++;
                    rightTags += predicted.get(t) == gadget.tags().get(t) ? 1 : 0;
                }
            }
        }
        assertThat(evaluation.task("category").labelled()).isEqualTo(labelled);
        assertThat(evaluation.value("category", Metric.ACCURACY)).isEqualTo(right / (double) labelled);
        assertThat(evaluation.task("score").labelled()).isEqualTo(scored);
        assertThat(evaluation.value("score", Metric.MAE)).isCloseTo(absolute / scored, within(1e-6));
        assertThat(evaluation.value("topics", Metric.HAMMING_LOSS)).isEqualTo(wrongTopics / 450.0);
        assertThat(evaluation.task("tags").labelled()).isEqualTo(tags);
        assertThat(evaluation.value("tags", Metric.TOKEN_ACCURACY)).isEqualTo(rightTags / (double) tags);
    }

    @Test
    void everyKindHasItsMetrics() {
        Evaluation evaluation = model.evaluate(Gadgets.of(50, 2));

        assertThat(evaluation.task("category").values())
                .containsOnlyKeys(Metric.LOSS, Metric.ACCURACY, Metric.MACRO_F1);
        assertThat(evaluation.task("recommended").values())
                .containsOnlyKeys(Metric.LOSS, Metric.ACCURACY, Metric.F1, Metric.ROC_AUC);
        assertThat(evaluation.task("score").values()).containsOnlyKeys(Metric.LOSS, Metric.RMSE, Metric.MAE, Metric.R2);
        assertThat(evaluation.task("topics").values())
                .containsOnlyKeys(Metric.LOSS, Metric.MICRO_F1, Metric.MACRO_F1, Metric.HAMMING_LOSS);
        assertThat(evaluation.task("tags").values())
                .containsOnlyKeys(Metric.LOSS, Metric.MACRO_F1, Metric.TOKEN_ACCURACY);
        assertThat(evaluation.tasks())
                .extracting(TaskScores::main)
                .containsExactly(
                        Metric.ACCURACY,
                        Metric.ACCURACY,
                        Metric.ROC_AUC,
                        Metric.R2,
                        Metric.MICRO_F1,
                        Metric.TOKEN_ACCURACY);
    }

    @Test
    void aClassThatTrainingHasNotSeenIsAMiss() {
        Gadget known = new Gadget(List.of("pan"), 1, Brand.ACME, null, "acme", null, null, null, null);
        Gadget unknown = new Gadget(List.of("pan"), 1, Brand.ACME, null, "unheard of", null, null, null, null);

        Evaluation evaluation = model.evaluate(Dataset.of(List.of(known, unknown)));

        assertThat(evaluation.task("maker").labelled()).isEqualTo(2);
        assertThat(evaluation.value("maker", Metric.ACCURACY)).isEqualTo(0.5);
        // F1 of "acme" is 2 / (2 + 1), that of the unknown class 0.
        assertThat(evaluation.value("maker", Metric.MACRO_F1)).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void whatIsNoNumberIsWrongAndTold() {
        Gadget gadget = new Gadget(
                List.of("pan"), 1, Brand.ACME, Category.KITCHEN, "acme", false, 1.0, Set.of(), List.of(Tag.NAME));
        Gadget other = new Gadget(List.of("pan"), 1, Brand.ACME, null, null, true, null, null, null);
        NativeFloats parameters = model.trained().parameters().flat();
        float[] broken = new float[parameters.floats()];
        Arrays.fill(broken, Float.NaN);
        parameters.write(0, broken.length, broken);

        Evaluation evaluation = model.evaluate(Dataset.of(List.of(gadget, other)));

        assertThat(evaluation.value(GadgetTask.CATEGORY, Metric.ACCURACY)).isZero();
        assertThat(evaluation.value(GadgetTask.CATEGORY, Metric.MACRO_F1)).isZero();
        assertThat(evaluation.value(GadgetTask.RECOMMENDED, Metric.ACCURACY)).isZero();
        assertThat(evaluation.value(GadgetTask.RECOMMENDED, Metric.ROC_AUC)).isZero();
        assertThat(evaluation.value(GadgetTask.SCORE, Metric.R2)).isNaN();
        assertThat(evaluation.value(GadgetTask.TOPICS, Metric.HAMMING_LOSS)).isEqualTo(1);
        assertThat(evaluation.value(GadgetTask.TAGS, Metric.TOKEN_ACCURACY)).isZero();
        assertThat(evaluation.wholeExamples().orElseThrow()).isEqualTo(new WholeExamples(1, 0));
        assertThat(evaluation.value(GadgetTask.RECOMMENDED, Metric.NOT_FINITE)).isEqualTo(2);
        assertThat(evaluation.toString())
                .endsWith(
                        "\n7 predictions are not made of finite numbers, and count as wrong: look for extreme inputs.");
    }

    @Test
    void aTaskWithoutLabelsHasNoMetrics() {
        Gadget gadget = new Gadget(List.of("pan"), 1, Brand.ACME, Category.KITCHEN, null, true, null, null, null);

        Evaluation evaluation = model.evaluate(Dataset.of(List.of(gadget)));

        assertThat(evaluation.task("score").labelled()).isZero();
        assertThat(evaluation.task("score").values()).isEmpty();
        assertThat(evaluation.task("recommended").values()).doesNotContainKey(Metric.ROC_AUC);
        assertThat(evaluation.score()).isEqualTo(evaluation.task("category").value(Metric.ACCURACY));
    }

    @Test
    void someTasksCanBeMeasuredAlone() {
        Dataset<Gadget> data = Gadgets.of(50, 2);

        Evaluation some = Evaluator.evaluate(model.trained(), data, TaskSet.of(GadgetTask.TAGS, GadgetTask.SCORE));

        assertThat(some.tasks()).extracting(TaskScores::task).containsExactly("score", "tags");
        assertThat(some.task("score")).isEqualTo(model.evaluate(data).task("score"));
        assertThatThrownBy(() -> Evaluator.evaluate(model.trained(), data, TaskSet.of()))
                .hasMessage("No task is asked for: name at least one of category, maker, recommended, score, topics, "
                        + "tags.");
    }

    @Test
    void encodedDataMeasureTheSame() {
        Dataset<Gadget> data = Gadgets.of(130, 2);

        assertThat(encoded(data)).isEqualTo(model.evaluate(data));
        assertThat(model.evaluate(Dataset.of(new ArrayList<>(data.examples())))).isEqualTo(model.evaluate(data));
    }

    @Test
    void kindsAreThoseOfTheLabels() {
        List<String> names = model.trained().blueprint().tasks();

        Map<String, TaskKind> kinds =
                Evaluator.kinds(model.trained().encoding().batch(), names, TaskSet.all(names.size()));

        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "category", TaskKind.CLASSIFICATION,
                        "maker", TaskKind.CLASSIFICATION,
                        "recommended", TaskKind.BINARY,
                        "score", TaskKind.REGRESSION,
                        "topics", TaskKind.MULTI_LABEL,
                        "tags", TaskKind.TAGGING));
    }

    private Evaluation encoded(Dataset<Gadget> data) {
        return model.evaluateEncoded(data);
    }
}
