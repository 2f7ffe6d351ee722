package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Dataset;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.model.Epoch;
import io.polytask.model.TaskShares;
import io.polytask.training.Fitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of sharing in a generated model: what it learns, and what its gates come to. */
class SwapModelTest {
    private static Fitted<SwapModel> fitted;

    private static Dataset<Swap> swaps(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double left = random.nextDouble(-1, 1);
            double right = random.nextDouble(-1, 1);
            boolean order = left < right;
            double product = left * right;
            swaps.add(new Swap(
                    left, right, order, product, order, product, order, product, order, product, order, product, order,
                    product, order, product));
        }
        return Dataset.of(swaps);
    }

    @BeforeAll
    static void train() {
        fitted = SwapTrainer.create().fit(swaps(1500, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "gated", "extracted", "chosen", "stitched", "branched", "apart"})
    void learnsBothTasks(String sharing) {
        Evaluation evaluation = fitted.model().evaluate(swaps(300, 2));

        assertThat(evaluation.value(sharing + "Order", Metric.ACCURACY)).isGreaterThan(0.95);
        assertThat(evaluation.value(sharing + "Product", Metric.R2)).isGreaterThan(0.9);
    }

    @Test
    void whatTheTasksTakeIsInTheHistory() {
        Epoch last = fitted.history().epochs().get(59);

        assertThat(last.shares().stream()
                        .map(taken -> taken.layer() + " " + taken.task() + " "
                                + taken.shares().size()))
                .containsExactly(
                        "mixed mixedOrder 3",
                        "mixed mixedProduct 3",
                        "gated gatedOrder 3",
                        "gated gatedProduct 3",
                        "extracted.level1 extractedOrder 3",
                        "extracted.level1 extractedProduct 3",
                        "extracted.level1 shared 4",
                        "extracted.level2 extractedOrder 3",
                        "extracted.level2 extractedProduct 3",
                        "chosen chosenOrder 3",
                        "chosen chosenProduct 3",
                        "stitched stitchedOrder 2",
                        "stitched stitchedProduct 2",
                        "branched branchedOrder 2",
                        "branched branchedProduct 2");
        for (TaskShares taken : last.shares()) {
            if (!taken.layer().equals("stitched") && !taken.layer().equals("chosen")) {
                assertThat(taken.shares().stream().mapToDouble(share -> share).sum())
                        .as("%s of %s", taken.layer(), taken.task())
                        .isCloseTo(1, within(1e-4));
            }
        }
        assertThat(last.load("mixed").stream().mapToDouble(share -> share).sum())
                .isCloseTo(1, within(1e-4));
        // Each task's own value counts most, but what it shares has changed.
        List<Double> stitched = last.shares().get(11).shares();
        assertThat(stitched.get(0)).isGreaterThan(stitched.get(1)).isNotEqualTo(0.9);
        assertThat(last.shares()).isNotEqualTo(fitted.history().epochs().get(0).shares());
    }

    @Test
    void theHistoryIsSavedWithTheModel(@TempDir Path directory) throws IOException {
        fitted.model().save(directory.resolve("model"));
        SwapModel loaded = SwapModel.load(directory.resolve("model"));

        assertThat(loaded.trained().history()).isEqualTo(fitted.history());
        assertThat(loaded.predict(0.5, -0.25)).isEqualTo(fitted.model().predict(0.5, -0.25));
    }
}
