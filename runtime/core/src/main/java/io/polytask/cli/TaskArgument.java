package io.polytask.cli;

import io.polytask.layer.TaskSet;
import io.polytask.text.DidYouMean;
import java.util.List;

/** The value of {@code --tasks}. */
final class TaskArgument {
    private TaskArgument() {}

    /**
     * The tasks of these names.
     *
     * @param names empty for all that are known
     * @param all the names of the model's tasks in their order
     * @param known the tasks that may be named
     * @throws WrongCallException if a name is not that of a known task
     */
    static TaskSet parse(List<String> names, List<String> all, TaskSet known) {
        if (names.isEmpty()) {
            return known;
        }
        List<String> knownNames = known.ordinals().mapToObj(all::get).toList();
        for (String name : names) {
            if (!knownNames.contains(name)) {
                throw new WrongCallException("--tasks names \"" + name + "\", but the tasks are "
                        + String.join(", ", knownNames) + "." + DidYouMean.among(knownNames, name));
            }
        }
        return TaskSet.ofOrdinals(names.stream().mapToInt(all::indexOf));
    }
}
