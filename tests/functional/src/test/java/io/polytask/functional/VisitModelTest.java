package io.polytask.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.polytask.api.Balance.Space;
import io.polytask.api.Dataset;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.evaluation.Evaluation;
import io.polytask.evaluation.Metric;
import io.polytask.model.TrainingOptions;
import io.polytask.training.Fitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that are given others, from training to loading. */
class VisitModelTest {
    private static final Dataset<Visit> TRAIN = visits(600, 1);
    private static final Dataset<Visit> TEST = visits(300, 2);
    private static Fitted<VisitModel> fitted;

    /** Interest makes a click, interest and budget a purchase after it; every tenth click is not known. */
    private static Dataset<Visit> visits(int count, int seed) {
        Random random = new Random(seed);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double interest = random.nextGaussian();
            double budget = random.nextGaussian();
            boolean click = interest > 0;
            boolean buy = click && budget > 0;
            double minutes = 3 + (click ? 5 : 0) + (buy ? 10 : 0);
            visits.add(new Visit(
                    interest,
                    budget,
                    buy,
                    i % 10 == 0 ? null : click,
                    buy && interest > 1,
                    minutes,
                    click ? Visit.Device.DESK : Visit.Device.PHONE));
        }
        return Dataset.of(visits);
    }

    @BeforeAll
    static void train() {
        fitted = VisitTrainer.create().fit(TRAIN);
    }

    @Test
    void learnsEveryStep() {
        Evaluation evaluation = fitted.model().evaluate(TEST);

        assertThat(evaluation.value("click", Metric.ROC_AUC)).isGreaterThan(0.99);
        assertThat(evaluation.value("buy", Metric.ROC_AUC)).isGreaterThan(0.99);
        assertThat(evaluation.value("again", Metric.ROC_AUC)).isGreaterThan(0.99);
        assertThat(evaluation.value("minutes", Metric.R2)).isGreaterThan(0.8);
        assertThat(evaluation.value("device", Metric.ACCURACY)).isGreaterThan(0.95);
    }

    @Test
    void aPurchaseIsNeverLikelierThanAClick() {
        assertThat(fitted.model().predict(TEST.examples()))
                .hasSize(300)
                .allSatisfy(visit -> assertThat(visit.buy().probability())
                        .isLessThanOrEqualTo(visit.click().probability()));
    }

    @Test
    void predictsATaskWithoutNamingWhatItIsGiven() {
        Visit visit = TEST.examples().get(0);
        VisitPrediction all = fitted.model().predict(visit);

        VisitPrediction one = fitted.model().predict(visit, Set.of(VisitTask.AGAIN));

        assertThat(one.again().probability()).isCloseTo(all.again().probability(), within(1e-6));
        assertThat(one).isEqualTo(new VisitPrediction(null, null, one.again(), null, null));
    }

    @Test
    void isNotTrainedWithoutWhatItIsGiven() {
        assertThatThrownBy(() -> VisitTrainer.create()
                        .only(Set.of(VisitTask.AGAIN, VisitTask.BUY))
                        .fit(TRAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The task \"buy\" is given \"click\" and is not trained without it: name \"click\", too.");
        assertThat(VisitTrainer.create()
                        .only(Set.of(VisitTask.CLICK, VisitTask.BUY))
                        .fit(TRAIN)
                        .model()
                        .evaluate(TEST)
                        .value("buy", Metric.ROC_AUC))
                .isGreaterThan(0.99);
    }

    @Test
    void theEarlierStepTrainedAloneIsAsIfNothingWereGivenIt() {
        VisitModel model =
                VisitTrainer.create().only(Set.of(VisitTask.CLICK)).fit(TRAIN).model();

        assertThat(model.evaluate(TEST).value("click", Metric.ROC_AUC)).isGreaterThan(0.99);
    }

    @Test
    void gradientsAreBalanced() {
        TrainingOptions options = VisitTrainer.create().options().toBuilder()
                .weighting(WeightingType.CAGRAD)
                .build();

        Evaluation evaluation =
                VisitTrainer.create().with(options).fit(TRAIN).model().evaluate(TEST);

        assertThat(evaluation.value("buy", Metric.ROC_AUC)).isGreaterThan(0.98);
        assertThat(evaluation.value("again", Metric.ROC_AUC)).isGreaterThan(0.98);
    }

    @Test
    void theRepresentationTellsTooLittle() {
        TrainingOptions options = VisitTrainer.create().options().toBuilder()
                .weighting(WeightingType.MGDA)
                .weightingSetting(WeightingSetting.SPACE, Space.REPRESENTATION)
                .build();

        assertThatThrownBy(() -> VisitTrainer.create().with(options).fit(TRAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The weighting MGDA cannot look at the gradients of the representation where a task is given"
                                + " another, as its loss comes by the other's head, too: choose space=PARAMETERS.");
    }

    @Test
    void isTheSameAfterLoading(@TempDir Path work) throws IOException {
        fitted.model().save(work.resolve("visits"));

        VisitModel same = VisitModel.load(work.resolve("visits"));

        assertThat(same.predict(TEST.examples())).isEqualTo(fitted.model().predict(TEST.examples()));
    }

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        TrainingOptions one =
                VisitTrainer.create().options().toBuilder().threads(1).epochs(2).build();
        TrainingOptions two = one.toBuilder().threads(2).build();

        assertThat(VisitTrainer.create().with(one).fit(TRAIN).model().predict(TEST.examples()))
                .isEqualTo(VisitTrainer.create().with(two).fit(TRAIN).model().predict(TEST.examples()));
    }
}
