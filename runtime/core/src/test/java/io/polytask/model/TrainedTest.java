package io.polytask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.api.Regression;
import io.polytask.api.TaskPrediction;
import io.polytask.gadget.Gadget;
import io.polytask.gadget.GadgetModel;
import io.polytask.gadget.GadgetPrediction;
import io.polytask.gadget.GadgetTask;
import io.polytask.gadget.GadgetTrainer;
import io.polytask.gadget.Gadgets;
import io.polytask.layer.TaskSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class TrainedTest {
    private final GadgetModel model =
            GadgetTrainer.create().fit(Gadgets.of(300, 1)).model();
    private final List<Gadget> gadgets = Gadgets.of(150, 2).examples();

    @Test
    void predictsOneByOneAsInThePlainCall() {
        Gadget gadget = gadgets.get(0);

        GadgetPrediction prediction = model.predict(gadget);

        assertThat(model.predict(gadget.words(), gadget.price(), gadget.brand()))
                .isEqualTo(prediction);
        assertThat(prediction.tags().tokens())
                .hasSize(Math.min(8, gadget.words().size()));
        GadgetPrediction some = model.predict(gadget, Set.of(GadgetTask.SCORE));
        assertThat(some).isEqualTo(new GadgetPrediction(null, null, null, some.score(), null, null));
        // BLAS may sum in another order where it multiplies for one head instead of for all.
        assertThat(some.score().value()).isCloseTo(prediction.score().value(), within(1e-5));
    }

    @Test
    void predictsManyInTheirOrder() {
        List<GadgetPrediction> predictions = model.predict(gadgets);

        assertThat(predictions).hasSize(150);
        for (int i = 0; i < gadgets.size(); i++) {
            assertThat(predictions.get(i).category().label())
                    .isEqualTo(model.predict(gadgets.get(i)).category().label());
        }
        assertThat(model.predict(List.of())).isEmpty();
    }

    @Test
    void predictsByName() {
        List<Map<String, TaskPrediction>> byName =
                model.trained().predictByName(gadgets, TaskSet.of(GadgetTask.SCORE, GadgetTask.TAGS));

        assertThat(byName).hasSize(150);
        assertThat(byName.get(3)).containsOnlyKeys("score", "tags");
        assertThat(byName.get(3).get("score"))
                .isEqualTo(model.predict(gadgets).get(3).score())
                .isInstanceOf(Regression.class);
    }

    @Test
    void aNumberThatDoesNotFitIsToldWithItsExample() {
        List<Gadget> some = new ArrayList<>(gadgets);
        some.set(
                140,
                Gadget.unlabelled(gadgets.get(0).words(), 1e39, gadgets.get(0).brand()));

        String sentence =
                "The input \"price\" is 1.0E39, but must be in the range of float, up to 3.4028235E38 either way; "
                        + "NaN stands for a missing number.";
        assertThatThrownBy(() -> model.predict(some))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Example 141: " + sentence);
        assertThatThrownBy(() -> model.predict(some.get(140))).hasMessage(sentence);
        assertThatThrownBy(() ->
                        model.trained().predictByName(some, 257, model.trained().tasks()))
                .hasMessage("Example 397: " + sentence);
        assertThatThrownBy(() -> model.evaluate(Dataset.of(some))).hasMessage("Example 141: " + sentence);
    }

    @Test
    void whatAHugeRequestHasSwollenIsNotKept() {
        TaskSet all = model.trained().tasks();
        Object kept = model.trained().use(all, replica -> replica);
        assertThat(kept).isSameAs(model.trained().use(all, replica -> replica));

        Object swollen = model.trained().use(all, replica -> {
            while (replica.batch().positions() <= 1 << 17) {
                replica.batch().addUnlabelled(gadgets.get(0));
            }
            return replica;
        });

        assertThat(swollen).isSameAs(kept);
        assertThat(kept).isNotSameAs(model.trained().use(all, replica -> replica));
    }

    @Test
    void labelsPlayNoPart() {
        Gadget gadget = gadgets.get(1);

        assertThat(model.predict(Gadget.unlabelled(gadget.words(), gadget.price(), gadget.brand())))
                .isEqualTo(model.predict(gadget));
    }

    @Test
    void manyThreadsPredictTheSame() throws InterruptedException, ExecutionException {
        List<GadgetPrediction> expected = gadgets.stream().map(model::predict).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<GadgetPrediction>>> futures = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            futures.add(
                    threads.submit(() -> gadgets.stream().map(model::predict).toList()));
        }

        for (Future<List<GadgetPrediction>> future : futures) {
            assertThat(future.get()).isEqualTo(expected);
        }
        threads.shutdown();
    }

    @Test
    void anErrorLeavesTheModelUsable() {
        GadgetPrediction expected = model.predict(gadgets.get(0));

        assertThatThrownBy(() -> model.trained().use(model.trained().tasks(), replica -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");

        assertThat(model.predict(gadgets.get(0))).isEqualTo(expected);
    }

    @Test
    void countsItsParameters() {
        // tokens 8 a row, brand 3 x 4, hidden 13 x 16 + 16, heads 17 a class; "recommended" has 16 x 8 + 8 and 8 + 1.
        int tokens = 8 * (1 + 11 + 20);
        int heads = 17 * (3 + 4 + 1 + 3) + 16 * 8 + 8 + 9 + 9 * 2;

        assertThat(model.parameterCount()).isEqualTo(tokens + 12 + 13 * 16 + 16 + heads);
    }

    @Test
    void anExampleThatIsNullIsTold() {
        assertThatThrownBy(() -> model.predict((Gadget) null)).hasMessage("The example is null: leave it out.");
        assertThatThrownBy(() -> model.predict((List<Gadget>) null))
                .hasMessage("The list of examples is null, but must be one; it may be empty.");
        assertThatThrownBy(() -> model.predict(Arrays.asList(gadgets.get(0), null)))
                .hasMessage("Example 2: The example is null: leave it out.");
    }
}
