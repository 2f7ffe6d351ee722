package io.polytask.processor.plan;

import java.util.List;

/**
 * A set of tasks that some layers are needed by.
 *
 * <pre>{@code
 * private static final TaskSet CATEGORY_OR_SCORE = TaskSet.of(ReviewTask.CATEGORY, ReviewTask.SCORE);
 * }</pre>
 *
 * @param name of the constant
 * @param tasks constants of the task enum; empty for all of them
 */
public record TaskGroupPlan(String name, List<String> tasks) {
    /** A copy is kept. */
    public TaskGroupPlan {
        tasks = List.copyOf(tasks);
    }
}
