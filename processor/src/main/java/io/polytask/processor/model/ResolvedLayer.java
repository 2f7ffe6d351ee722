package io.polytask.processor.model;

import com.google.common.primitives.Ints;
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
 * @param activation for DENSE, TRANSFORMER and the convolutions
 * @param dropout for EMBEDDING, DENSE, DROPOUT, TRANSFORMER, the convolutions and the recurrent layers
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

    /** The widths of the windows of a CONV1D layer. */
    public List<Integer> widths() {
        return declaration.widths().value().stream().map(Setting::value).toList();
    }

    /** The window of a layer over images. */
    public Window window() {
        return Window.of(declaration).orElseThrow();
    }

    /** The window of a layer over images, if its numbers make one. */
    public Optional<Window> windowIfSound() {
        return Window.of(declaration);
    }

    /** The image that a layer over images reads. */
    public ImageSize image() {
        return from.get(0).signal().image().orElseThrow();
    }

    /** The width inside the layer; where it is left out, that of its input, or for TRANSFORMER four times that. */
    public int hidden() {
        Setting<Integer> hidden = declaration.hidden();
        int usual = type == LayerType.TRANSFORMER ? Ints.saturatedCast(4L * inputs()) : inputs();
        return hidden.given() ? hidden.value() : usual;
    }

    ResolvedLayer neededBy(List<String> tasks) {
        return new ResolvedLayer(name, type, from, output, activation, dropout, tasks, declaration);
    }
}
