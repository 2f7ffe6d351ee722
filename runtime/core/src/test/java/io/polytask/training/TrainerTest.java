package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.api.Keep;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetModel;
import io.polytask.gadget.GadgetTask;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.ParameterSpec;
import io.polytask.layer.Parameters;
import io.polytask.model.Epoch;
import io.polytask.model.History;
import io.polytask.model.TrainingOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainerTest {
    private final Dataset<Gadget> train = Gadgets.of(1000, 1);
    private final Dataset<Gadget> validation = Gadgets.of(200, 2);
    private final TrainingOptions options = new GadgetBlueprint().options();

    @Test
    void learnsAllKindsOfTasks() {
        GadgetModel model = GadgetTrainer.create()
                .with(options.toBuilder().epochs(30).batchSize(32).build())
                .fit(train, validation)
                .model();

        Evaluation evaluation = model.evaluate(Gadgets.of(300, 3));
        assertThat(evaluation.value("category", Metric.ACCURACY)).isGreaterThan(0.8);
        assertThat(evaluation.value("maker", Metric.ACCURACY)).isGreaterThan(0.8);
        assertThat(evaluation.value("recommended", Metric.ROC_AUC)).isGreaterThan(0.95);
        assertThat(evaluation.value("score", Metric.R2)).isGreaterThan(0.7);
        assertThat(evaluation.value("topics", Metric.MICRO_F1)).isGreaterThan(0.9);
        assertThat(evaluation.value("tags", Metric.TOKEN_ACCURACY)).isGreaterThan(0.95);
    }

    @Test
    void aBatchOfMoreThanAllExamplesIsOneStep() {
        Map<Integer, History> histories = new HashMap<>();
        for (int batchSize : List.of(1000, Integer.MAX_VALUE - 60, Integer.MAX_VALUE)) {
            TrainingOptions large =
                    options.toBuilder().batchSize(batchSize).epochs(2).build();
            histories.put(
                    batchSize, GadgetTrainer.create().with(large).fit(train).history());
        }

        assertThat(histories.get(1000).epochs().get(0).losses()).hasSize(6);
        assertThat(histories.get(Integer.MAX_VALUE - 60)).isEqualTo(histories.get(1000));
        assertThat(histories.get(Integer.MAX_VALUE)).isEqualTo(histories.get(1000));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theNumberOfThreadsChangesNoBit(int threads) {
        TrainingOptions large = options.toBuilder().batchSize(600).build();
        assertThat(bits(large.toBuilder().threads(threads).build())).isEqualTo(bits(large));
    }

    @Test
    void theSeedDecidesAllBits() {
        assertThat(bits(options)).isEqualTo(bits(options));
        assertThat(bits(options.toBuilder().seed(2).build())).isNotEqualTo(bits(options));
    }

    private float[] bits(TrainingOptions with) {
        return parameters(GadgetTrainer.create().with(with).fit(train).model());
    }

    private static float[] parameters(GadgetModel model) {
        return model.trained().parameters().flat().array().toFloatVector();
    }

    @Test
    void keepsTheBestEpochOnTheValidationData() {
        Fitted<GadgetModel> fitted = GadgetTrainer.create()
                .with(options.toBuilder().epochs(12).learningRate(0.1).build())
                .fit(train, validation);

        History history = fitted.history();
        Epoch best = history.bestEpoch().orElseThrow();
        assertThat(history.epochs()).hasSize(12);
        assertThat(history.epochs())
                .allSatisfy(epoch -> assertThat(epoch.score().getAsDouble())
                        .isLessThanOrEqualTo(best.score().getAsDouble()));
        Evaluation again = fitted.model().evaluate(validation);
        assertThat(again.toMap()).isEqualTo(best.scores());
        assertThat(again.score()).isEqualTo(best.score());
        assertThat(fitted.model().history()).isSameAs(history);
    }

    @Test
    void theLastEpochIsKeptOnRequest() {
        TrainingOptions last =
                options.toBuilder().epochs(12).learningRate(0.3).keep(Keep.LAST).build();

        Fitted<GadgetModel> fitted = GadgetTrainer.create().with(last).fit(train, validation);

        List<Epoch> epochs = fitted.history().epochs();
        assertThat(fitted.history().best()).isEqualTo(12);
        assertThat(epochs)
                .anySatisfy(epoch -> assertThat(epoch.score().getAsDouble())
                        .isGreaterThan(epochs.get(11).score().getAsDouble()));
        assertThat(fitted.model().evaluate(validation).toMap())
                .isEqualTo(epochs.get(11).scores());
    }

    @Test
    void withoutValidationDataTheLastEpochStays() {
        Fitted<GadgetModel> fitted = GadgetTrainer.create().fit(train);

        assertThat(fitted.history().best()).isEqualTo(4);
        assertThat(fitted.history().epochs()).allSatisfy(epoch -> {
            assertThat(epoch.scores()).isEmpty();
            assertThat(epoch.score()).isEmpty();
            assertThat(epoch.learningRate()).isEqualTo(0.02);
            assertThat(epoch.losses()).containsOnlyKeys("category", "maker", "recommended", "score", "topics", "tags");
        });
    }

    @Test
    void stopsWhenTheScoreGetsNoBetter() {
        List<TrainingListener.Ended> ended = new ArrayList<>();
        GadgetTrainer trainer = new GadgetTrainer(TrainingSetup.of(options.toBuilder()
                        .epochs(100)
                        .learningRate(0.3)
                        .patience(3)
                        .monitor("score.rmse")
                        .build())
                .withListener(new TrainingListener() {
                    @Override
                    public void onEnd(Ended event) {
                        ended.add(event);
                    }
                }));

        History history = trainer.fit(train, validation).history();

        assertThat(history.epochs()).hasSize(history.best() + 3);
        assertThat(ended.get(0).reason()).isEqualTo(TrainingListener.Reason.EARLY_STOPPED);
        double best = history.epochs().stream()
                .mapToDouble(epoch -> epoch.scores().get("score").get("rmse"))
                .min()
                .orElseThrow();
        assertThat(history.bestEpoch().orElseThrow().score()).hasValue(-best);
    }

    @Test
    void trainsSomeTasksAlone() {
        GadgetModel model = GadgetTrainer.create()
                .only(EnumSet.of(GadgetTask.SCORE, GadgetTask.TAGS))
                .fit(train)
                .model();

        assertThat(model.trained().taskNames()).containsExactly("score", "tags");
        assertThat(model.history().epochs().get(0).losses()).containsOnlyKeys("score", "tags");
        assertThat(model.evaluate(validation).toMap()).containsOnlyKeys("score", "tags");
        assertThat(model.predict(train.examples().get(0)).category()).isNull();
        assertThatThrownBy(() -> model.predict(train.examples().get(0), Set.of(GadgetTask.CATEGORY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This Gadget was not trained for task \"category\"; it was trained for score, tags.");
    }

    @Test
    void aTaskAloneStartsFromTheSameParameters() {
        TrainingOptions still =
                options.toBuilder().epochs(1).learningRate(1e-60).build();
        GadgetModel alone = GadgetTrainer.create()
                .with(still)
                .only(Set.of(GadgetTask.SCORE))
                .fit(train)
                .model();
        GadgetModel together = GadgetTrainer.create().with(still).fit(train).model();

        assertThat(byName(together)).containsAllEntriesOf(byName(alone));
        // BLAS may sum in another order where it multiplies for one head instead of for all.
        assertThat(scores(alone)).containsExactly(scores(together), within(1e-4f));
    }

    /** The floats of each parameter, by its name. */
    private static Map<String, List<Float>> byName(GadgetModel model) {
        Parameters parameters = model.trained().parameters();
        Map<String, List<Float>> values = new HashMap<>();
        for (ParameterSpec spec : parameters.specs()) {
            values.put(spec.name(), boxed(parameters.values(spec).toArray()));
        }
        return values;
    }

    private static List<Float> boxed(float[] values) {
        List<Float> list = new ArrayList<>();
        for (float value : values) {
            list.add(value);
        }
        return list;
    }

    private float[] scores(GadgetModel model) {
        float[] values = new float[20];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) model.predict(train.examples().get(i), Set.of(GadgetTask.SCORE))
                    .score()
                    .value();
        }
        return values;
    }

    @Test
    void stopsAfterTheCurrentStepOnRequest() {
        AtomicInteger steps = new AtomicInteger();
        TrainingSetup setup = TrainingSetup.of(options)
                .withListener(new TrainingListener() {
                    @Override
                    public void onStep(Step event) {
                        steps.incrementAndGet();
                    }
                })
                .withStop(() -> steps.get() == 6);

        Fitted<GadgetModel> fitted = new GadgetTrainer(setup).fit(train);
        Fitted<GadgetModel> best = new GadgetTrainer(setup.withStop(() -> steps.get() >= 12)).fit(train, validation);

        assertThat(fitted.history().epochs()).hasSize(1);
        assertThat(fitted.history().best()).isZero();
        assertThat(steps).hasValue(12);
        assertThat(best.history().best()).isEqualTo(1);
        assertThat(best.model().evaluate(validation).toMap())
                .isEqualTo(best.history().epochs().get(0).scores());
    }

    @Test
    void tellsListenersOfTheRun() {
        List<String> events = new ArrayList<>();
        TrainingSetup setup = TrainingSetup.of(
                        options.toBuilder().epochs(2).batchSize(500).build())
                .withListener(new TrainingListener() {
                    @Override
                    public void onStart(Started event) {
                        events.add(event.model() + " " + event.tasks() + " " + event.examples() + " "
                                + event.stepsPerEpoch());
                    }

                    @Override
                    public void onStep(Step event) {
                        Losses losses = event.losses();
                        double sum = event.losses().of("category")
                                + losses.of("maker")
                                + losses.of("recommended")
                                + losses.of("score")
                                + losses.of("topics")
                                + losses.of("tags");
                        assertThat(losses.total()).isEqualTo(sum);
                        events.add(event.epoch() + "/" + event.step());
                    }

                    @Override
                    public void onEpoch(EpochEnded event) {
                        events.add("epoch " + event.epoch().number() + " " + event.best());
                    }

                    @Override
                    public void onEnd(Ended event) {
                        events.add(event.reason() + " " + event.history().best());
                    }
                });

        new GadgetTrainer(setup).fit(train);

        assertThat(events)
                .containsExactly(
                        "Gadget [category, maker, recommended, score, topics, tags] 1000 2",
                        "1/1",
                        "1/2",
                        "epoch 1 true",
                        "2/1",
                        "2/2",
                        "epoch 2 true",
                        "COMPLETED 2");
    }

    @Test
    void knowsWhereItComesFrom() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        TrainingSetup standard = TrainingSetup.of(options);
        TrainingSetup setup = new TrainingSetup(
                options,
                standard.optimizer(),
                standard.weighting(),
                standard.schedule(),
                standard.tokenizers(),
                standard.vectors(),
                List.of(),
                Clock.fixed(noon, ZoneOffset.UTC),
                standard.random(),
                standard.stop());

        GadgetModel model = new GadgetTrainer(setup).fit(train, validation).model();

        assertThat(model.trained().provenance().trainedAt()).isEqualTo(noon);
        assertThat(model.trained().provenance().trainingExamples()).isEqualTo(1000);
        assertThat(model.trained().provenance().validationExamples()).isEqualTo(200);
        assertThat(model.trained().provenance().dataFingerprint()).hasSize(64);
    }
}
