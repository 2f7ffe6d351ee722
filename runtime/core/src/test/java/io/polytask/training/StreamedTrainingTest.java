package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluator;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.GadgetStreams;
import io.polytask.gadget.Gadgets;
import io.polytask.gadget.Tag;
import io.polytask.layer.TaskSet;
import io.polytask.model.Trained;
import io.polytask.model.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StreamedTrainingTest {
    private static final TaskSet ALL = TaskSet.all(6);

    private final Dataset<Gadget> memory = Gadgets.of(1000, 1);
    private final Dataset<Gadget> streamed = GadgetStreams.of(memory);
    private final Dataset<Gadget> validation = Gadgets.of(200, 2);
    private final TrainingOptions options =
            new GadgetBlueprint().options().toBuilder().epochs(3).batchSize(64).build();

    @AfterEach
    void noThreadStays() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("polytask-encoder");
    }

    private static Trainer<Gadget, GadgetBatch, GadgetPrediction> trainer(TrainingOptions options, int window) {
        return new Trainer<>(new GadgetBlueprint(), TrainingSetup.of(options), window);
    }

    private static Trained<Gadget, GadgetBatch, GadgetPrediction> fit(
            TrainingOptions options, int window, Dataset<Gadget> data, @Nullable Dataset<Gadget> held) {
        return trainer(options, window).fit(data, held, ALL).model();
    }

    private static float[] bits(Trained<?, ?, ?> model) {
        return model.parameters().flat().array().toFloatVector();
    }

    @Test
    void aSingleWindowGivesTheBitsOfMemory() {
        Trained<?, ?, ?> expected = fit(options, 1000, memory, validation);
        Trained<?, ?, ?> actual = fit(options, 1000, streamed, GadgetStreams.of(validation));

        assertThat(bits(actual)).isEqualTo(bits(expected));
        assertThat(actual.history()).isEqualTo(expected.history());
        assertThat(actual.provenance().dataFingerprint())
                .isEqualTo(expected.provenance().dataFingerprint());
    }

    @Test
    void inTheirOwnOrderWindowsGiveTheBitsOfMemory() {
        TrainingOptions still = options.toBuilder().shuffle(false).build();
        Trained<?, ?, ?> expected = fit(still, 1000, memory, validation);
        Trained<?, ?, ?> actual = fit(still, 150, streamed, GadgetStreams.of(validation));

        assertThat(bits(actual)).isEqualTo(bits(expected));
        assertThat(actual.history()).isEqualTo(expected.history());
        assertThat(actual.provenance().dataFingerprint())
                .isEqualTo(expected.provenance().dataFingerprint())
                .hasSize(64);
        assertThat(actual.provenance().trainingExamples()).isEqualTo(1000);
        assertThat(actual.provenance().validationExamples()).isEqualTo(200);
    }

    @Test
    void theSeedAloneDecidesAllBits() {
        TrainingOptions large = options.toBuilder().batchSize(300).build();
        float[] expected = bits(fit(large, 600, streamed, null));

        assertThat(bits(fit(large.toBuilder().threads(2).build(), 600, streamed, null)))
                .isEqualTo(expected);
        assertThat(bits(fit(large.toBuilder().threads(4).build(), 600, streamed, null)))
                .isEqualTo(expected);
        assertThat(bits(fit(large.toBuilder().seed(2).build(), 600, streamed, null)))
                .isNotEqualTo(expected);
    }

    @Test
    void everyExampleComesOnceAnEpoch() {
        List<String> steps = new ArrayList<>();
        TrainingSetup setup = TrainingSetup.of(options).withListener(new TrainingListener() {
            @Override
            public void onStart(Started event) {
                steps.add(event.examples() + " in " + event.stepsPerEpoch());
            }

            @Override
            public void onEpoch(EpochEnded event) {
                steps.add("epoch " + event.epoch().number());
            }
        });
        AtomicInteger walks = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        Dataset<Gadget> counted = Dataset.ofStream(
                () -> {
                    walks.incrementAndGet();
                    return memory.stream().peek(gadget -> read.incrementAndGet());
                },
                gadget -> "");

        new Trainer<>(new GadgetBlueprint(), setup, 200).fit(counted, null, ALL);

        assertThat(steps).containsExactly("1000 in 16", "epoch 1", "epoch 2", "epoch 3");
        // One look whether there are any, one walk for the encoding, and one for each epoch.
        assertThat(walks).hasValue(5);
        assertThat(read).hasValue(1 + 4 * 1000);
    }

    @Test
    void evaluationWalksThroughTheStream() {
        Trained<Gadget, GadgetBatch, GadgetPrediction> model = fit(options, 200, streamed, null);

        assertThat(Evaluator.evaluate(model, GadgetStreams.of(validation)))
                .isEqualTo(Evaluator.evaluate(model, validation));
    }

    @Test
    void failuresOfTheEncodingThreadReachTheCaller() {
        AtomicInteger walks = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Dataset<Gadget> broken = Dataset.ofStream(
                () -> {
                    int walk = walks.incrementAndGet();
                    return memory.stream()
                            .peek(gadget -> {
                                if (walk == 4 && gadget == memory.examples().get(500)) {
                                    throw new IllegalStateException("all.csv, line 502: the disk is gone.");
                                }
                            })
                            .onClose(closed::incrementAndGet);
                },
                gadget -> "");

        assertThatThrownBy(() -> fit(options, 200, broken, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("all.csv, line 502: the disk is gone.");
        assertThat(walks).hasValue(4);
        assertThat(closed).hasValue(4);
    }

    @Test
    void anExampleThatDoesNotFitIsNamedByItsPlaceInTheData() {
        Gadget first = memory.examples().get(0);
        Gadget bad = new Gadget(List.of("a", "b"), 1, null, null, null, null, null, null, List.of(Tag.NAME));
        Dataset<Gadget> data =
                Dataset.ofStream(() -> Stream.concat(memory.stream().limit(700), Stream.of(bad, first)), gadget -> "");

        assertThatThrownBy(() -> fit(options, 200, data, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Example 701: The label \"tags\" has 1 tags, but the text \"words\" has 2 tokens: "
                        + "give one tag a token.");
    }

    @Test
    void dataMustStayAsTheyAre() {
        for (int change : new int[] {-1, 1}) {
            AtomicInteger walks = new AtomicInteger();
            Dataset<Gadget> changing = Dataset.ofStream(
                    () -> {
                        int count = walks.incrementAndGet() == 4 ? 900 + change : 900;
                        return memory.stream().limit(count);
                    },
                    gadget -> "");

            assertThatThrownBy(() -> fit(options, 200, changing, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The streamed data had 900 examples when they were read first, but now have another "
                            + "number: they must stay as they are while a model is trained.");
        }
    }

    @Test
    void aStopEndsTheThread() {
        AtomicInteger steps = new AtomicInteger();
        TrainingSetup setup = TrainingSetup.of(options)
                .withListener(new TrainingListener() {
                    @Override
                    public void onStep(Step event) {
                        steps.incrementAndGet();
                    }
                })
                .withStop(() -> steps.get() == 5);

        Trained<?, ?, ?> model = new Trainer<>(new GadgetBlueprint(), setup, 64)
                .fit(streamed, null, ALL)
                .model();

        assertThat(steps).hasValue(5);
        assertThat(model.provenance().dataFingerprint()).isEmpty();
        assertThatThrownBy(
                        () -> new Trainer<>(new GadgetBlueprint(), setup.withStop(() -> true)).fit(streamed, null, ALL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Training was stopped while the data were read for the first time: there is no model yet.");
    }

    @Test
    void aLoopOfOnesOwnTakesTheBatchesInTurn() {
        try (Session<Gadget, GadgetBatch, GadgetPrediction> session =
                trainer(options.toBuilder().epochs(1).build(), 200).session(streamed, ALL)) {
            assertThatThrownBy(() -> session.step(1, 1)).isInstanceOf(IllegalStateException.class);
            for (int epoch = 1; epoch <= 3; epoch++) {
                session.shuffle(epoch);
                for (int batch = 1; batch <= session.batches(); batch++) {
                    session.step(epoch, batch);
                }
            }
            assertThatThrownBy(() -> session.step(3, 1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Batch 1 of epoch 3 is not at hand: the data are streamed, so take the batches of an "
                            + "epoch one after another, and call shuffle(epoch) before the first.");
            session.shuffle(7);
            session.step(7, 16);
        }
    }

    @Test
    void emptyStreamsAreRefused() {
        assertThatThrownBy(() -> fit(options, 200, streamed.filter(gadget -> false), null))
                .hasMessage("The training data have no example.");
    }
}
