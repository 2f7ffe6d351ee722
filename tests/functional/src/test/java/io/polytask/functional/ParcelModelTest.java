package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.functional.Parcel.Content;
import io.polytask.functional.Parcel.Size;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Fitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated model of a record, from training to loading. */
class ParcelModelTest {
    private static final Dataset<Parcel> TRAIN = Parcels.of(240, 1);
    private static final Dataset<Parcel> TEST = Parcels.of(80, 2);
    private static Fitted<ParcelModel> fitted;

    @BeforeAll
    static void train() {
        fitted = ParcelTrainer.create().fit(TRAIN);
    }

    @Test
    void learnsWhatCanBeKnown() {
        Evaluation evaluation = fitted.model().evaluate(TEST);

        assertThat(evaluation.value("content", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(evaluation.value("sender", Metric.ACCURACY)).isEqualTo(1.0);
        assertThat(evaluation.value("fragile", Metric.ROC_AUC)).isEqualTo(1.0);
        assertThat(evaluation.value("marks", Metric.MICRO_F1)).isEqualTo(1.0);
        assertThat(evaluation.value("postage", Metric.R2)).isGreaterThan(0.98);
    }

    @Test
    void theLossesFallToKnownValues() {
        Map<String, Double> first = fitted.history().epochs().get(0).losses();
        Map<String, Double> last = fitted.history().epochs().get(29).losses();

        assertThat(first.keySet()).containsExactly("content", "fragile", "postage", "marks", "sender");
        assertThat(first.get("content")).isCloseTo(0.95605, within(1e-4));
        assertThat(first.get("fragile")).isCloseTo(0.52025, within(1e-4));
        assertThat(first.get("postage")).isCloseTo(0.21137, within(1e-4));
        assertThat(first.get("marks")).isCloseTo(0.55411, within(1e-4));
        assertThat(first.get("sender")).isCloseTo(0.76070, within(1e-4));
        assertThat(last.get("content")).isCloseTo(6.22e-6, within(1e-7));
        assertThat(last.get("fragile")).isCloseTo(5.842e-5, within(1e-6));
        assertThat(last.get("postage")).isCloseTo(6.143e-4, within(1e-5));
        assertThat(last.get("marks")).isCloseTo(1.3582e-3, within(1e-5));
        assertThat(last.get("sender")).isCloseTo(2.686e-4, within(1e-5));
    }

    @Test
    void predictionsAreTyped() {
        ParcelPrediction prediction = fitted.model().predict("vase and bottle", 8.0, Size.SMALL);

        Content content = prediction.content().label();
        assertThat(content).isEqualTo(Content.GLASS);
        assertThat(prediction.content().probability(Content.GLASS)).isGreaterThan(0.99);
        assertThat(prediction.fragile().value()).isTrue();
        assertThat(prediction.postage().value()).isCloseTo(6.0, within(0.4));
        assertThat(prediction.marks().labels()).containsExactly(Parcel.Mark.HEAVY);
        assertThat(prediction.sender().label()).isEqualTo("glazier");
    }

    @Test
    void oneExampleOrManyGiveTheSamePredictions() {
        ParcelModel model = fitted.model();
        List<Parcel> examples =
                TEST.examples().stream().map(Parcels::unlabelled).toList();

        List<ParcelPrediction> together = model.predict(examples);

        assertThat(together).hasSize(80);
        for (int i = 0; i < examples.size(); i++) {
            Parcel parcel = examples.get(i);
            assertThat(model.predict(parcel).content().label())
                    .isEqualTo(together.get(i).content().label());
            assertThat(model.predict(parcel)).isEqualTo(model.predict(parcel.label(), parcel.weight(), parcel.size()));
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsWhateverTheNumberOfThreads() {
        TrainingOptions options = ParcelTrainer.create().options().toBuilder()
                .epochs(3)
                .batchSize(64)
                .build();

        List<ParcelPrediction> one = predictions(options.toBuilder().threads(1).build());
        List<ParcelPrediction> two = predictions(options.toBuilder().threads(2).build());
        List<ParcelPrediction> other = predictions(options.toBuilder().seed(2).build());

        assertThat(one).isEqualTo(two).isNotEqualTo(other);
    }

    private static List<ParcelPrediction> predictions(TrainingOptions options) {
        return ParcelTrainer.create().with(options).fit(TRAIN).model().predict(TEST.examples());
    }

    @Test
    void aLoadedModelPredictsTheSameBits(@TempDir Path directory) throws IOException {
        Path saved = directory.resolve("parcels");
        fitted.model().save(saved);

        ParcelModel loaded = ParcelModel.load(saved);

        assertThat(loaded.predict(TEST.examples())).isEqualTo(fitted.model().predict(TEST.examples()));
        assertThat(loaded.parameterCount()).isEqualTo(fitted.model().parameterCount());
        assertThat(loaded.history()).isEqualTo(fitted.history());
        assertThat(loaded.tasks()).isEqualTo(EnumSet.allOf(ParcelTask.class));
    }

    @Test
    void someTasksArePredictedAlone() {
        ParcelPrediction prediction = fitted.model().predict(TEST.examples().get(0), Set.of(ParcelTask.FRAGILE));

        assertThat(prediction).hasToString("ParcelPrediction[fragile=true (1.00)]");
        assertThatThrownBy(prediction::content)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("content was not predicted: ask for ParcelTask.CONTENT.");
    }

    @Test
    void aPredictionIsAValue() {
        ParcelPrediction whole = fitted.model().predict(TEST.examples().get(0));
        ParcelPrediction same =
                new ParcelPrediction(whole.content(), whole.fragile(), whole.postage(), whole.marks(), whole.sender());
        ParcelPrediction part = new ParcelPrediction(whole.content(), null, whole.postage(), null, whole.sender());

        assertThat(same).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
        assertThat(part).isNotEqualTo(whole).isNotEqualTo(null).doesNotHaveSameHashCodeAs(whole);
        assertThat(part)
                .hasToString("ParcelPrediction[content=" + whole.content() + ", postage=" + whole.postage()
                        + ", sender=" + whole.sender() + "]");
    }

    @Test
    void someTasksAreTrainedAlone() {
        ParcelModel model = ParcelTrainer.create()
                .only(Set.of(ParcelTask.SENDER))
                .fit(TRAIN)
                .model();

        assertThat(model.tasks()).containsExactly(ParcelTask.SENDER);
        assertThat(model.evaluate(TEST).value("sender", Metric.ACCURACY)).isEqualTo(1.0);
        // The table of words, and a linear layer from 16 values to three senders.
        assertThat(model.parameterCount()).isEqualTo(11 * 16 + 16 * 3 + 3);
        assertThatThrownBy(() -> model.predict(TEST.examples(), Set.of(ParcelTask.FRAGILE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This Parcel was not trained for task \"fragile\"; it was trained for sender.");
    }

    @Test
    void missingLabelsTakeNoPart() {
        List<Parcel> half = new ArrayList<>();
        for (Parcel parcel : TRAIN) {
            half.add(half.size() % 2 == 0 ? parcel : Parcels.unlabelled(parcel));
        }

        Fitted<ParcelModel> some = ParcelTrainer.create().fit(Dataset.of(half));
        Evaluation evaluation = some.model().evaluate(Dataset.of(half));

        assertThat(evaluation.task("content").labelled()).isEqualTo(120);
        assertThat(evaluation.task("postage").labelled()).isEqualTo(120);
        assertThat(evaluation.value("content", Metric.ACCURACY)).isEqualTo(1.0);
    }
}
