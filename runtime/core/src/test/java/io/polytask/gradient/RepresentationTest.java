package io.polytask.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Balance.Parts;
import io.polytask.api.Balance.Space;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetBatch;
import io.polytask.gadget.GadgetBlueprint;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Session;
import io.polytask.training.Trainer;
import io.polytask.training.TrainingSetup;
import io.polytask.weighting.ElementWeighting;
import io.polytask.weighting.Equal;
import io.polytask.weighting.GramWeighting;
import io.polytask.weighting.OnRepresentation;
import io.polytask.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps that look at the gradients by what the heads read: with tables, shards, dropout and missing labels. */
final class RepresentationTest {
    /** Those that read one layer. */
    private static final TaskSet TASKS = TaskSet.all(5);

    static List<Weighting> sums() {
        return List.of(
                run -> (GramWeighting) (step, group, gram, weights) -> Arrays.fill(weights, 0, step.count(), 1),
                run -> (ElementWeighting) (step, count, gradients, factors) -> {
                    for (int k = 0; k < step.count(); k++) {
                        Arrays.fill(factors[k], 0, count, 1);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("sums")
    void addedUpTheGradientsOfTheTasksAreTheGradientOfTheSum(Weighting weighting) {
        float[] expected = parameters(options(1).build(), Optional.of(new Equal()));
        float[] actual = parameters(options(1).build(), Optional.of(new OnRepresentation(weighting)));
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("parameter %d", i).isEqualTo(expected[i], within(2e-5f));
        }
    }

    /** One factor for all of a head, another for what the trunk gets of it. */
    @Test
    void headsKeepTheGradientsOfTheirLosses() {
        float[] expected = parameters(options(1).epochs(1).build(), Optional.of(new Equal()), 1);
        Weighting nothing = run -> (GramWeighting) (step, group, gram, weights) -> Arrays.fill(weights, 0);
        float[] actual = parameters(options(1).epochs(1).build(), Optional.of(new OnRepresentation(nothing)), 1);
        int changed = 0;
        for (int i = 0; i < expected.length; i++) {
            changed += expected[i] == actual[i] ? 0 : 1;
        }
        try (Session<?, ?, ?> session = session(options(1).build(), Optional.empty())) {
            float[] initial = session.parameters().flat().array().toFloatVector();
            int moved = 0;
            for (int i = 0; i < initial.length; i++) {
                moved += initial[i] == actual[i] ? 0 : 1;
            }
            int heads =
                    session.parameters().denseFloats() - session.parameters().sharedFloats();
            assertThat(moved).isBetween(heads / 2, heads);
            assertThat(changed).isBetween(session.parameters().sharedFloats() / 2, initial.length - moved);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "GRADNORM",
                "MGDA",
                "PCGRAD",
                "CAGRAD",
                "GRADDROP",
                "IMTL",
                "NASH_MTL",
                "FAIRGRAD",
                "ALIGNED_MTL",
                "UPGRAD",
                "DUAL_PROJ"
            })
    void theNumberOfThreadsChangesNoBit(WeightingType type) {
        float[] one = parameters(weighted(type, 1), Optional.empty());
        assertThat(parameters(weighted(type, 2), Optional.empty())).isEqualTo(one);
        assertThat(parameters(weighted(type, 4), Optional.empty())).isEqualTo(one);
        assertThat(one).doesNotContain(Float.NaN);
        assertThat(parameters(options(1).weighting(type).build(), Optional.empty()))
                .isNotEqualTo(one);
    }

    @Test
    void headsThatReadOtherWidthsAreRefused() {
        TrainingOptions options = weighted(WeightingType.MGDA, 1);
        Trainer<Gadget, GadgetBatch, GadgetPrediction> trainer =
                new Trainer<>(new GadgetBlueprint(), TrainingSetup.of(options));
        try (Session<?, ?, ?> session = trainer.session(Gadgets.of(600, 1), TaskSet.all(6))) {
            assertThatThrownBy(() -> session.step(1, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The weighting looks at what the heads read, but that of category reads 16 columns and"
                            + " that of tags 8: let them read the same, or set space = PARAMETERS.");
        }
    }

    @Test
    void lossesHaveNoRepresentation() {
        TrainingOptions options = options(1)
                .weighting(WeightingType.IMTL)
                .weightingSetting(WeightingSetting.PARTS, Parts.L)
                .weightingSetting(WeightingSetting.SPACE, Space.REPRESENTATION)
                .build();
        assertThatThrownBy(() -> session(options, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The weighting Imtl cannot look at the representation: let it look at the parameters.");
    }

    private static TrainingOptions.Builder options(int threads) {
        return new GadgetBlueprint().options().toBuilder().batchSize(600).threads(threads);
    }

    private static TrainingOptions weighted(WeightingType type, int threads) {
        return options(threads)
                .weighting(type)
                .weightingSetting(WeightingSetting.SPACE, Space.REPRESENTATION)
                .build();
    }

    private static float[] parameters(TrainingOptions options, Optional<Weighting> weighting) {
        return parameters(options, weighting, 7);
    }

    private static float[] parameters(TrainingOptions options, Optional<Weighting> weighting, int steps) {
        try (Session<?, ?, ?> session = session(options, weighting)) {
            session.endEpoch(1);
            for (int i = 0; i < steps; i++) {
                session.step(2, 1 + i % session.batches());
            }
            return session.parameters().flat().array().toFloatVector();
        }
    }

    private static Session<?, ?, ?> session(TrainingOptions options, Optional<Weighting> weighting) {
        TrainingSetup setup = TrainingSetup.of(options);
        TrainingSetup balanced = new TrainingSetup(
                options,
                setup.optimizer(),
                weighting,
                setup.schedule(),
                setup.tokenizers(),
                setup.vectors(),
                setup.listeners(),
                setup.clock(),
                setup.random(),
                setup.stop());
        return new Trainer<>(new GadgetBlueprint(), balanced).session(Gadgets.of(1800, 1), TASKS);
    }
}
