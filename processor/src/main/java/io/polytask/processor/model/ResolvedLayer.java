package io.polytask.processor.model;

import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import java.util.List;
import java.util.Optional;

/**
 * A shared layer with its sources known.
 *
 * @param name its name, unlike any other of the model
 * @param type what it computes
 * @param from what it reads, at least one; several are joined side by side
 * @param output what it gives
 * @param activation for DENSE
 * @param dropout for EMBEDDING, DENSE, DROPOUT and the recurrent layers
 * @param tasks the names of the tasks that need it, in their order
 * @param declaration the annotation; empty for a layer of the default trunk
 */
public record ResolvedLayer(
        String name,
        LayerType type,
        List<Source> from,
        Signal output,
        Activation activation,
        double dropout,
        List<String> tasks,
        Optional<LayerDecl> declaration) {

    /** Copies the lists. */
    public ResolvedLayer {
        from = List.copyOf(from);
        tasks = List.copyOf(tasks);
    }

    /** This layer as others read it. */
    public Source asSource() {
        return new Source(name, false, output);
    }

    ResolvedLayer neededBy(List<String> tasks) {
        return new ResolvedLayer(name, type, from, output, activation, dropout, tasks, declaration);
    }
}
