package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Dataset;
import io.polytask.api.OptimizerType;
import io.polytask.api.WeightingType;
import io.polytask.gadget.Brand;
import io.polytask.gadget.Category;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.GadgetTask;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TrainerErrorsTest {
    private final Dataset<Gadget> train = Gadgets.of(100, 1);
    private final TrainingOptions options = new GadgetBlueprint().options();

    @Test
    void patienceNeedsValidationData() {
        assertThatThrownBy(() -> with(options.toBuilder().patience(3)).fit(train))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Early stopping (patience = 3) needs validation data: give some, or set patience = 0.");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO_LAMBDA", "MOML", "FORUM"})
    void someWeightingsLearnOnValidationData(WeightingType weighting) {
        assertThatThrownBy(() -> with(options.toBuilder().weighting(weighting)).fit(train))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The weighting " + weighting
                        + " learns on validation data: give some, or choose another weighting.");
    }

    @Test
    void aMonitoredScoreNeedsValidationData() {
        assertThatThrownBy(() -> with(options.toBuilder().monitor("score")).fit(train))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The monitored score \"score\" needs validation data: give some, or leave monitor out.");
    }

    @Test
    void theMonitoredScoreMustBeOneOfATrainedTask() {
        assertThatThrownBy(() -> with(options.toBuilder().monitor("scores")).fit(train, train))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The monitored score \"scores\" names task \"scores\", but the trained tasks are category, "
                        + "maker, recommended, score, topics, tags. Did you mean \"score\"?");
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnythingIsMadeForTheRun() {
        AtomicInteger streams = new AtomicInteger();
        RandomSource counting = seed -> {
            streams.incrementAndGet();
            return RandomSource.standard().stream(seed);
        };

        assertThatThrownBy(() ->
                        trainer(options.toBuilder().monitor("scores"), counting).fit(train, train, TaskSet.all(6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> trainer(
                                options.toBuilder()
                                        .weighting(WeightingType.FIXED)
                                        .taskWeight("scoer", 2),
                                counting)
                        .fit(train, train, TaskSet.all(6)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(streams).hasValue(0);
    }

    private static Trainer<Gadget, GadgetBatch, GadgetPrediction> trainer(
            TrainingOptions.Builder options, RandomSource random) {
        TrainingSetup setup = TrainingSetup.of(options.build());
        return new Trainer<>(
                new GadgetBlueprint(),
                new TrainingSetup(
                        setup.options(),
                        setup.optimizer(),
                        setup.weighting(),
                        setup.schedule(),
                        setup.tokenizers(),
                        setup.vectors(),
                        setup.listeners(),
                        setup.clock(),
                        random,
                        setup.stop()));
    }

    @Test
    void dataMustHaveExamples() {
        assertThatThrownBy(() -> GadgetTrainer.create().fit(Dataset.of(List.of())))
                .hasMessage("The training data have no example.");
        assertThatThrownBy(() -> GadgetTrainer.create().fit(train, Dataset.of(List.of())))
                .hasMessage("The validation data have no example: leave them out, or give some.");
    }

    @Test
    void tasksMustBeNamedAndLabelled() {
        assertThatThrownBy(() -> GadgetTrainer.create().only(Set.of()).fit(train))
                .hasMessage(
                        "No task is to be trained: name at least one of category, maker, recommended, score, topics, "
                                + "tags.");
        Dataset<Gadget> unlabelled = Dataset.of(
                List.of(new Gadget(List.of("pan"), 1, Brand.ACME, Category.KITCHEN, null, null, null, null, null)));
        assertThatThrownBy(() -> GadgetTrainer.create()
                        .only(Set.of(GadgetTask.CATEGORY, GadgetTask.SCORE))
                        .fit(unlabelled))
                .hasMessage("No example of the training data has a label for the task \"score\": give data with this "
                        + "label, or train other tasks only.");
    }

    @Test
    void weightsMustBeThoseOfTasks() {
        assertThatThrownBy(() -> with(options.toBuilder()
                                .weighting(WeightingType.FIXED)
                                .taskWeight("scoer", 2))
                        .fit(train))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"scoer\"");
    }

    @Test
    void aLossThatIsNoNumberEndsTheRun() {
        TrainingOptions.Builder wild = options.toBuilder()
                .optimizer(OptimizerType.SGD)
                .learningRate(1e30)
                .batchSize(20);

        assertThatThrownBy(() -> with(wild).fit(train))
                .isInstanceOf(DivergedException.class)
                .hasMessageMatching("Training has diverged: in epoch 1, batch [23], the loss of task \"[a-z]+\" is "
                        + "(not a number|infinite); the first layer whose output is not finite is \"[a-z.0-9]+\"[^.]*.*"
                        + " Try a smaller learningRate or a clipNorm, and look for extreme values in the data\\.");
    }

    @Test
    void aParameterThatIsNoNumberEndsTheRunAfterItsEpoch() {
        TrainingOptions.Builder wild = options.toBuilder()
                .optimizer(OptimizerType.SGD)
                .learningRate(1e38)
                .weightDecay(1e3)
                .batchSize(100)
                .epochs(1);

        assertThatThrownBy(() -> with(wild).fit(train))
                .isInstanceOf(DivergedException.class)
                .hasMessageMatching(
                        "Training has diverged: after epoch 1, the parameter \"[a-z.0-9]+\" is not finite. Try a"
                                + " smaller learningRate or a clipNorm, and look for extreme values in the data\\.");
    }

    private GadgetTrainer with(TrainingOptions.Builder builder) {
        return GadgetTrainer.create().with(builder.build());
    }
}
