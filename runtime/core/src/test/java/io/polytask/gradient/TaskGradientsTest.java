package io.polytask.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Balance;
import io.polytask.api.Dataset;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.random.RandomSource;
import io.polytask.random.RandomStream;
import io.polytask.training.Losses;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.AlignedMtl;
import io.polytask.weighting.AutoLambda;
import io.polytask.weighting.CaGrad;
import io.polytask.weighting.DbMtl;
import io.polytask.weighting.DualProjection;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.Equal;
import io.polytask.weighting.ExcessMtl;
import io.polytask.weighting.FairGrad;
import io.polytask.weighting.Famo;
import io.polytask.weighting.Forum;
import io.polytask.weighting.GradDrop;
import io.polytask.weighting.GradNorm;
import io.polytask.weighting.GradVac;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.Imtl;
import io.polytask.weighting.Mgda;
import io.polytask.weighting.MoCo;
import io.polytask.weighting.MoDo;
import io.polytask.weighting.Moml;
import io.polytask.weighting.NashMtl;
import io.polytask.weighting.PcGrad;
import io.polytask.weighting.ScaledNormWeighting;
import io.polytask.weighting.SdmGrad;
import io.polytask.weighting.SmoothedWeighting;
import io.polytask.weighting.TaskStep;
import io.polytask.weighting.UpGrad;
import io.polytask.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps that look at the gradients of single tasks: with tables, shards, dropout and missing labels. */
final class TaskGradientsTest {
    private static final int BATCH = 600;
    private static final Dataset<Gadget> DATA = Gadgets.of(1800, 1);

    /** Weightings of each kind that make the sum of the gradients, by a way of their own. */
    static List<Weighting> sums() {
        return List.of(
                run -> (GramWeighting) (step, group, gram, weights) -> Arrays.fill(weights, 0, step.count(), 1),
                run -> new ByParameter(),
                run -> new Unsmoothed(),
                run -> (ScaledNormWeighting) (step, norms, weights) -> Arrays.fill(weights, 0, step.count(), 1),
                run -> (ElementWeighting) (step, count, gradients, factors) -> {
                    for (int k = 0; k < step.count(); k++) {
                        Arrays.fill(factors[k], 0, count, 1);
                    }
                });
    }

    private static final class ByParameter implements GramWeighting {
        @Override
        public Balance.Groups groups() {
            return Balance.Groups.PARAMETER;
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            Arrays.fill(weights, 0, step.count(), 1);
        }
    }

    private static final class Unsmoothed implements SmoothedWeighting {
        @Override
        public void smooth(TaskStep step, double[] keep, double[] add) {
            Arrays.fill(keep, 0, step.count(), 0);
            Arrays.fill(add, 0, step.count(), 1);
        }

        @Override
        public void weigh(TaskStep step, int group, double[][] gram, double[] weights) {
            Arrays.fill(weights, 0, step.count(), 1);
        }
    }

    @ParameterizedTest
    @MethodSource("sums")
    void addedUpTheGradientsOfTheTasksAreTheGradientOfTheSum(Weighting weighting) {
        checkSum(weighting, BATCH);
    }

    /** Batches so small that the gradients of the dense layer are kept as factors; some have no label of a task. */
    @ParameterizedTest
    @MethodSource("sums")
    void soTheyAreInSmallBatches(Weighting weighting) {
        checkSum(weighting, 6);
    }

    private static void checkSum(Weighting weighting, int batch) {
        float[] expected = parameters(new Equal(), 1, 12, batch);
        float[] actual = parameters(weighting, 1, 12, batch);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("parameter %d", i).isEqualTo(expected[i], within(2e-5f));
        }
    }

    static List<Weighting> weightings() {
        return List.of(
                new GradNorm(),
                new Mgda(Balance.Normalization.LOSS_L2),
                new PcGrad(),
                new GradVac(0.5, Balance.Groups.LAYER),
                new CaGrad(),
                new GradDrop(),
                new Imtl(),
                new NashMtl(),
                new FairGrad(),
                new MoCo(),
                new MoDo(),
                new SdmGrad(),
                new AlignedMtl(),
                new DbMtl(),
                new ExcessMtl(),
                new Famo(),
                new UpGrad(),
                new DualProjection(),
                new AutoLambda(),
                new Moml(),
                new Forum());
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void theNumberOfThreadsChangesNoBit(Weighting weighting) {
        float[] one = parameters(weighting, 1, 5);
        assertThat(parameters(weighting, 2, 5)).isEqualTo(one);
        assertThat(parameters(weighting, 4, 5)).isEqualTo(one);
        assertThat(one).doesNotContain(Float.NaN);
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void stepsGoDown(Weighting weighting) {
        try (Session<Gadget, GadgetBatch, GadgetPrediction> session = session(weighting, 1)) {
            double first = plain(session.step(1, 1));
            double last = first;
            for (int epoch = 1; epoch <= 30; epoch++) {
                for (int batch = 1; batch <= session.batches(); batch++) {
                    last = epoch + batch == 2 ? first : plain(session.step(epoch, batch));
                }
                session.endEpoch(epoch);
            }
            assertThat(last).isLessThan(0.8 * first);
        }
    }

    /** Whoever goes forward draws anew. */
    @Test
    void aShardGoesForwardOnceAStep() {
        AtomicInteger ways = new AtomicInteger();
        RandomSource counting = seed -> new RandomStream() {
            private final RandomStream stream = RandomSource.standard().stream(seed);

            @Override
            public void reseed(long next) {
                ways.incrementAndGet();
                stream.reseed(next);
            }

            @Override
            public long nextLong() {
                return stream.nextLong();
            }
        };
        try (Session<Gadget, GadgetBatch, GadgetPrediction> session = session(new CaGrad(), 1, counting, BATCH)) {
            ways.set(0);
            session.step(1, 1);
            assertThat(ways).hasValue(Sharding.most(BATCH, true));
        }
    }

    private static double plain(Losses losses) {
        return new GadgetBlueprint()
                .tasks().stream()
                        .mapToDouble(losses::of)
                        .filter(Double::isFinite)
                        .sum();
    }

    private static float[] parameters(Weighting weighting, int threads, int steps) {
        return parameters(weighting, threads, steps, BATCH);
    }

    private static float[] parameters(Weighting weighting, int threads, int steps, int batch) {
        try (Session<Gadget, GadgetBatch, GadgetPrediction> session =
                session(weighting, threads, RandomSource.standard(), batch)) {
            for (int i = 0; i < steps; i++) {
                session.step(1, 1 + i % session.batches());
            }
            session.endEpoch(1);
            session.step(2, 1);
            return session.parameters().flat().array().toFloatVector();
        }
    }

    private static Session<Gadget, GadgetBatch, GadgetPrediction> session(Weighting weighting, int threads) {
        return session(weighting, threads, RandomSource.standard(), BATCH);
    }

    private static Session<Gadget, GadgetBatch, GadgetPrediction> session(
            Weighting weighting, int threads, RandomSource random, int batch) {
        TrainingOptions options = new GadgetBlueprint()
                .options().toBuilder().batchSize(batch).threads(threads).build();
        TrainingSetup setup = TrainingSetup.of(options);
        TrainingSetup balanced = new TrainingSetup(
                options,
                setup.optimizer(),
                Optional.of(weighting),
                setup.schedule(),
                setup.tokenizers(),
                setup.vectors(),
                setup.listeners(),
                setup.clock(),
                random,
                setup.stop());
        return new Trainer<>(new GadgetBlueprint(), balanced).session(DATA, Gadgets.of(900, 2), TaskSet.all(6));
    }
}
