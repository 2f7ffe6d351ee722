package io.polytask.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Dataset;
import io.polytask.api.Mixture;
import io.polytask.api.OptimizerType;
import io.polytask.api.Sampling;
import io.polytask.encode.Batches;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetTask;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.Encoding;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import io.polytask.training.Losses;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sets with labels of different tasks: 10 examples in batches of 4, and 7 in batches of 3. */
final class MixedDataTest {
    private static final int FIRST = 10;

    private final GadgetBlueprint blueprint = new GadgetBlueprint();
    private final TrainingOptions options =
            blueprint.options().toBuilder().batchSize(3).seed(5).build();
    private final Mixture<Gadget> mixture =
            Mixture.of("kinds", kinds(FIRST, 1), 4).and("scores", scores(7, 2));

    private static Dataset<Gadget> kinds(int count, long seed) {
        return mapped(count, seed, true);
    }

    private static Dataset<Gadget> scores(int count, long seed) {
        return mapped(count, seed, false);
    }

    /** Examples that have a category only, or a score only. */
    private static Dataset<Gadget> mapped(int count, long seed, boolean kind) {
        return Dataset.of(Gadgets.of(7 * count, seed).examples().stream()
                .filter(gadget -> kind ? gadget.category() != null : gadget.score() != null)
                .limit(count)
                .map(gadget -> new Gadget(
                        gadget.words(),
                        gadget.price(),
                        gadget.brand(),
                        kind ? gadget.category() : null,
                        null,
                        null,
                        kind ? null : gadget.score(),
                        null,
                        null))
                .toList());
    }

    private MixedData<Gadget, GadgetBatch> data(Sampling sampling, TrainingOptions with) {
        Encoding<Gadget, GadgetBatch, ?> encoding = blueprint.encoding(Tokenizers.standard());
        encoding.fit(mixture);
        return new MixedData<>(
                mixture.sampled(sampling), encoding.batch(), blueprint.tasks(), with, RandomSource.standard());
    }

    private static List<List<Integer>> epoch(MixedData<Gadget, GadgetBatch> data, int epoch) {
        data.start(epoch);
        Batches batches = data.at(1).batches();
        return IntStream.range(0, batches.batches())
                .mapToObj(batch -> Arrays.stream(batches.rows(), batches.from(batch), batches.to(batch))
                        .boxed()
                        .toList())
                .toList();
    }

    @Test
    void inProportionAnEpochTakesEveryExampleOnceAndNoBatchOfTwoSets() {
        MixedData<Gadget, GadgetBatch> data = data(Sampling.proportional(), options);
        assertThat(data.batches()).isEqualTo(6);
        assertThat(data.largestBatch()).isEqualTo(4);
        for (int number = 1; number < 4; number++) {
            List<List<Integer>> batches = epoch(data, number);
            assertThat(batches.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 17).boxed().toList());
            batches.forEach(
                    batch -> assertThat(batch.stream().map(row -> row < FIRST).distinct())
                            .hasSize(1));
            assertThat(batches.stream().map(List::size)).containsExactlyInAnyOrder(4, 4, 2, 3, 3, 1);
        }
    }

    @Test
    void anEpochDependsOnTheSeedAndItsNumberAlone() {
        List<List<Integer>> third = epoch(data(Sampling.uniform(), options), 3);
        MixedData<Gadget, GadgetBatch> walked = data(Sampling.uniform(), options);
        List<List<Integer>> first = epoch(walked, 1);
        epoch(walked, 2);
        assertThat(epoch(walked, 3)).isEqualTo(third).isNotEqualTo(first);
        TrainingOptions otherSeed = options.toBuilder().seed(6).build();
        assertThat(epoch(data(Sampling.uniform(), otherSeed), 3)).isNotEqualTo(third);
    }

    @Test
    void aSetGoesOnWhereTheLastEpochHasLeftIt() {
        TrainingOptions asTheyStand = options.toBuilder().shuffle(false).build();
        MixedData<Gadget, GadgetBatch> data = data(Sampling.roundRobin(), asTheyStand);
        assertThat(epoch(data, 1))
                .containsExactly(
                        List.of(0, 1, 2, 3),
                        List.of(10, 11, 12),
                        List.of(4, 5, 6, 7),
                        List.of(13, 14, 15),
                        List.of(8, 9),
                        List.of(16));
        Sampling seldom = Sampling.shares(Map.of("kinds", 1.0, "scores", 2.0));
        MixedData<Gadget, GadgetBatch> uneven = data(seldom, asTheyStand);
        List<List<Integer>> taken = new ArrayList<>(epoch(uneven, 1));
        taken.addAll(epoch(uneven, 2));
        assertThat(taken.stream().filter(batch -> batch.get(0) < FIRST))
                .containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9), List.of(0, 1, 2, 3));
        assertThat(taken.stream().filter(batch -> batch.get(0) >= FIRST).map(batch -> batch.get(0)))
                .containsExactly(10, 13, 16, 10, 13, 16, 10, 13);
    }

    @Test
    void aTableTellsWhatEachSetHasOfAnEpoch() {
        assertThat(data(Sampling.uniform(), options).notes())
                .startsWith(
                        "  kinds          10 examples      3 steps of 4 (50.0%) 1.00 passes an epoch; labels of category",
                        "  scores          7 examples      3 steps of 3 (50.0%) 1.00 passes an epoch; labels of score");
    }

    @Test
    void aSetWithoutExamplesIsRefused() {
        assertThatThrownBy(() -> GadgetTrainer.create()
                        .only(Set.of(GadgetTask.CATEGORY, GadgetTask.SCORE))
                        .fit(mixture.and("none", Dataset.of(List.of()))))
                .hasMessage("The data set none of the mixture has no example: leave it out.");
    }

    @Test
    void tasksOfDifferentSetsAreLearnedTogether() {
        Mixture<Gadget> large = Mixture.of("kinds", kinds(800, 1), 64)
                .and("scores", scores(300, 2), 16)
                .sampled(Sampling.temperature(2));
        Evaluation evaluation = GadgetTrainer.create()
                .with(options.toBuilder().epochs(30).build())
                .only(Set.of(GadgetTask.CATEGORY, GadgetTask.SCORE))
                .fit(large)
                .model()
                .evaluate(Gadgets.of(300, 3));
        assertThat(evaluation.value("category", Metric.ACCURACY)).isGreaterThan(0.8);
        assertThat(evaluation.value("score", Metric.R2)).isGreaterThan(0.7);
    }

    @Test
    void aStepTouchesNoHeadOfAnotherSet() {
        TrainingOptions plain = options.toBuilder()
                .optimizer(OptimizerType.SGD)
                .learningRate(0.1)
                .shuffle(false)
                .build();
        TaskSet both = TaskSet.of(GadgetTask.CATEGORY, GadgetTask.SCORE);
        try (Session<Gadget, GadgetBatch, ?> session = new Trainer<>(blueprint, TrainingSetup.of(plain))
                .session(mixture.sampled(Sampling.roundRobin()), both)) {
            session.shuffle(1);
            float[] kind = values(session, "category.logits.weight");
            float[] score = values(session, "score.logits.weight");
            session.step(1, 1);
            assertThat(values(session, "score.logits.weight")).isEqualTo(score);
            float[] learned = values(session, "category.logits.weight");
            assertThat(learned).isNotEqualTo(kind);
            Losses losses = session.step(1, 2);
            assertThat(values(session, "category.logits.weight")).isEqualTo(learned);
            assertThat(values(session, "score.logits.weight")).isNotEqualTo(score);
            assertThat(losses.of("category")).isNaN();
        }
    }

    private static float[] values(Session<?, ?, ?> session, String name) {
        return session.parameters().specs().stream()
                .filter(spec -> spec.name().equals(name))
                .map(spec -> session.parameters().values(spec).toArray())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theNumberOfThreadsChangesNoBit(int threads) {
        Mixture<Gadget> large = Mixture.of("kinds", kinds(800, 1), 600).and("scores", scores(300, 2), 300);
        assertThat(bits(large, threads)).isEqualTo(bits(large, 1));
    }

    private float[] bits(Mixture<Gadget> data, int threads) {
        return GadgetTrainer.create()
                .with(options.toBuilder().epochs(2).threads(threads).build())
                .only(new TreeSet<>(Set.of(GadgetTask.CATEGORY, GadgetTask.SCORE)))
                .fit(data)
                .model()
                .trained()
                .parameters()
                .flat()
                .array()
                .toFloatVector();
    }
}
