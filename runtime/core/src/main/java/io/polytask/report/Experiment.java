package io.polytask.report;

import io.polytask.api.Audience;
import io.polytask.evaluation.Evaluation;
import io.polytask.training.TrainingSetup;
import java.util.Set;

/**
 * A training and its measurement, which a {@link Comparison} makes again and again:
 *
 * <pre>{@code
 * (setup, tasks) -> new ReviewTrainer(setup).only(tasks).fit(train, validation).model().evaluate(test)
 * }</pre>
 *
 * @param <T> a task; its {@code toString} is its name
 */
@Audience(Audience.Group.USER)
@FunctionalInterface
public interface Experiment<T> {
    /**
     * Trains a model and measures it on data that it has not seen, the same in each run.
     *
     * @param setup what the training works with
     * @param tasks those that are trained and measured
     */
    Evaluation run(TrainingSetup setup, Set<T> tasks);
}
