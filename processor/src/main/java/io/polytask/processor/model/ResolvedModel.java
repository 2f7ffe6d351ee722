package io.polytask.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A model with every default filled in: what each layer and head reads, how wide it is and which tasks need it.
 *
 * @param declaration what is written, with the default trunk if no layer is
 * @param layers the trunk in the order of its computation
 * @param heads one for each task, in the order of the tasks
 * @param complete whether nothing is missing: there are inputs and tasks, and every layer and head has sources that it can
 *     read; if not, what seems unused may be a consequence
 */
public record ResolvedModel(
        ModelDecl declaration, List<ResolvedLayer> layers, List<ResolvedHead> heads, boolean complete) {

    /** Copies the lists. */
    public ResolvedModel {
        layers = List.copyOf(layers);
        heads = List.copyOf(heads);
    }

    /** The layers that read an input or layer. */
    public Stream<ResolvedLayer> readers(String source) {
        return layers.stream()
                .filter(layer ->
                        layer.from().stream().anyMatch(read -> read.name().equals(source)));
    }

    /** Whether a layer reads the characters of a text. */
    public boolean isSpelt(TextInput text) {
        return readers(text.name()).anyMatch(layer -> layer.output().form() == Signal.Form.CHARACTERS);
    }
}
