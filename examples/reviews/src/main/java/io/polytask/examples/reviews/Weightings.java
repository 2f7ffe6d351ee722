package io.polytask.examples.reviews;

import io.polytask.api.Dataset;
import io.polytask.api.Part;
import io.polytask.api.WeightingType;
import io.polytask.report.Comparison;
import io.polytask.report.Experiment;
import io.polytask.report.WeightingTable;
import io.polytask.training.TrainingSetup;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** {@link PooledReview} with each weighting. */
final class Weightings {
    private Weightings() {}

    /** Measures on the development part: every tenth of the other reviews chooses the epoch, and some weightings learn on it. */
    static void print(Dataset<Review> reviews, int seeds) {
        Dataset<Review> development = reviews.part(Part.VALIDATION);
        List<Review> others = reviews.part(Part.TRAIN).examples();
        Dataset<Review> train = those(others, place -> place % 10 != 0);
        Dataset<Review> validation = those(others, place -> place % 10 == 0);
        Experiment<PooledReviewTask> experiment = (setup, tasks) -> new PooledReviewTrainer(setup)
                .only(tasks)
                .fit(train, validation)
                .model()
                .evaluate(development);
        TrainingSetup setup = TrainingSetup.of(PooledReviewTrainer.create().options());
        List<PooledReviewTask> all = List.of(PooledReviewTask.values());
        new WeightingTable(new Comparison<>(experiment, setup, all, seeds), System.out)
                .print(List.of(WeightingType.values()));
    }

    private static Dataset<Review> those(List<Review> reviews, IntPredicate place) {
        return Dataset.of(IntStream.range(0, reviews.size())
                .filter(place)
                .mapToObj(reviews::get)
                .toList());
    }
}
