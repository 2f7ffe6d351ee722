package io.polytask.persist;

import io.polytask.model.Blueprint;
import java.nio.file.Path;
import java.util.List;

/** Whether a class still declares the network that a model was trained with. */
final class Declarations {
    private Declarations() {}

    /** Refuses another class, and another declaration: the sentence shows the lines that differ. */
    static void requireSame(Path directory, Manifest saved, Blueprint<?, ?, ?> blueprint) throws BadModelException {
        if (!saved.model().equals(blueprint.name())) {
            throw new BadModelException(directory + " holds a model of " + Excerpt.of(saved.model()) + ", not of "
                    + blueprint.name() + ": load it with " + Excerpt.of(saved.model()) + "Model.");
        }
        List<String> now = blueprint.declaration();
        if (saved.declaration().equals(now)) {
            return;
        }
        List<String> gone = without(saved.declaration(), now);
        List<String> added = without(now, saved.declaration());
        throw new BadModelException(directory + " was saved from another declaration of " + blueprint.name() + ": "
                + difference(gone, added) + "; change " + blueprint.name() + " back, or train it anew.");
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static String difference(List<String> gone, List<String> added) {
        if (gone.isEmpty() && added.isEmpty()) {
            return "the same lines stood in another order";
        }
        if (added.isEmpty()) {
            return "it also had " + Excerpt.list(gone);
        }
        if (gone.isEmpty()) {
            return "it did not have " + Excerpt.list(added);
        }
        return "it had " + Excerpt.list(gone) + ", where there is now " + Excerpt.list(added);
    }
}
