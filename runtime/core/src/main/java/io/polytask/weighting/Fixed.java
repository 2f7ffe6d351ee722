package io.polytask.weighting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every task has a factor that stays the same: the step descends the weighted sum of the losses.
 *
 * @param factors by the name of the task, each finite and above 0; a task that is not named counts 1
 */
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
    public State start(List<String> tasks) {
        for (String task : factors.keySet()) {
            if (!tasks.contains(task)) {
                throw new IllegalArgumentException("A weight is given for task \"" + task
                        + "\", but the model's tasks are " + String.join(", ", tasks) + ".");
            }
        }
        double[] byPlace = tasks.stream()
                .mapToDouble(task -> factors.getOrDefault(task, 1.0))
                .toArray();
        return (losses, present, weights) -> {
            for (int task = 0; task < weights.length; task++) {
                weights[task] = present[task] ? byPlace[task] : 0;
            }
        };
    }
}
