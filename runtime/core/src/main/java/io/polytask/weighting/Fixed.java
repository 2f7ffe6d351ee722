package io.polytask.weighting;

import io.polytask.api.Audience;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every task has a factor that stays the same: the step descends the weighted sum of the losses.
 *
 * @param factors by the name of the task, each finite and above 0; a task that is not named counts 1
 */
@Audience(Audience.Group.USER)
public record Fixed(Map<String, Double> factors) implements Weighting {
    /** A copy is kept. */
    public Fixed {
        factors.forEach((task, factor) -> {
            if (!(factor > 0) || factor.isInfinite()) {
                throw new IllegalArgumentException(
                        "The weight of task \"" + task + "\" is " + factor + ", but must be a number above 0.");
            }
        });
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
    }

    @Override
    public LossWeighting start(TaskRun run) {
        for (String task : factors.keySet()) {
            if (!run.tasks().contains(task)) {
                throw new IllegalArgumentException("A weight is given for task \"" + task
                        + "\", but the model's tasks are " + String.join(", ", run.tasks()) + ".");
            }
        }
        double[] byTask = run.tasks().stream()
                .mapToDouble(task -> factors.getOrDefault(task, 1.0))
                .toArray();
        return (step, weights) -> {
            for (int k = 0; k < step.count(); k++) {
                weights[k] = byTask[step.task(k)];
            }
        };
    }
}
