package io.polytask.processor.model;

import com.google.common.primitives.Ints;
import io.polytask.api.Activation;
import io.polytask.api.LayerType;
import java.util.List;

/**
 * A shared layer with its sources known.
 *
 * @param name its name, unlike any other of the model
 * @param type what it computes
 * @param from what it reads, at least one; several are joined side by side
 * @param output what it gives
 * @param activation where its type has one
 * @param dropout where its type has one
 * @param tasks the names of the tasks that need it, in their order
 * @param declaration what is written, or of the default trunk could be
 */
public record ResolvedLayer(
        String name,
        LayerType type,
        List<Source> from,
        Signal output,
        Activation activation,
        double dropout,
        List<String> tasks,
        LayerDecl declaration) {

    /** Copies the lists. */
    public ResolvedLayer {
        from = List.copyOf(from);
        tasks = List.copyOf(tasks);
    }

    /** This layer as others read it. */
    public Source asSource() {
        return new Source(name, false, output);
    }

    /** Values a row, a position, or a pixel, of all that it reads together. */
    public int inputs() {
        return Ints.saturatedCast(
                from.stream().mapToLong(source -> source.signal().columns()).sum());
    }

    /** Whether what it reads has a value for each task. */
    public boolean readsPerTask() {
        return from.stream().map(Source::signal).anyMatch(Signal::perTask);
    }

    /** The image that a layer over images reads. */
    public ImageSize image() {
        return from.get(0).signal().image().orElseThrow();
    }

    /** The same layer, needed by these tasks. */
    public ResolvedLayer neededBy(List<String> tasks) {
        return new ResolvedLayer(name, type, from, output, activation, dropout, tasks, declaration);
    }
}
