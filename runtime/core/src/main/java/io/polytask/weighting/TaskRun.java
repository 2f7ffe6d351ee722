package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What a weighting is told of the run that it begins.
 *
 * @param tasks the names of the model's tasks, in the order of their indices
 * @param source makes what the weighting draws from: the same seed, the same numbers
 * @param descent how numbers that the weighting learns go down their gradient: as the model's parameters do
 */
@Audience(Audience.Group.WEIGHTING_AUTHOR)
public record TaskRun(List<String> tasks, Supplier<? extends RandomGenerator> source, ScalarDescent descent) {
    /** A copy of the names is kept. */
    public TaskRun {
        tasks = List.copyOf(tasks);
    }

    /** How many tasks the model has. */
    public int count() {
        return tasks.size();
    }

    /** What the weighting draws from, from its beginning. */
    public RandomGenerator random() {
        return source.get();
    }
}
