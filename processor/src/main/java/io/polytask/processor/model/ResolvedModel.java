package io.polytask.processor.model;

import io.polytask.api.LayerType;
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

    /** Fills in the defaults. A mistake in the declaration leaves a gap in the result, never an exception. */
    public static ResolvedModel of(ModelDecl declaration) {
        return declaration.layers().isEmpty()
                ? new Resolver(DefaultTrunk.declare(declaration)).resolve().ofNeededLayers()
                : new Resolver(declaration).resolve();
    }

    private ResolvedModel ofNeededLayers() {
        List<ResolvedLayer> needed =
                layers.stream().filter(layer -> !layer.tasks().isEmpty()).toList();
        List<LayerDecl> written =
                needed.stream().map(ResolvedLayer::declaration).toList();
        return new ResolvedModel(declaration.with(declaration.inputs(), written), needed, heads, complete);
    }

    /** The categorical inputs that a layer other than EMBEDDING reads, or a head: those with an embedding of their own. */
    public List<CategoricalInput> ownEmbeddings() {
        return declaration.inputs().stream()
                .flatMap(input -> input instanceof CategoricalInput category ? Stream.of(category) : Stream.empty())
                .filter(category -> readers(category.name()).anyMatch(layer -> layer.type() != LayerType.EMBEDDING)
                        || heads.stream()
                                .flatMap(head -> head.from().stream())
                                .anyMatch(source -> source.name().equals(category.name())))
                .toList();
    }

    /** The layers that read an input or layer. */
    public Stream<ResolvedLayer> readers(String source) {
        return layers.stream()
                .filter(layer ->
                        layer.from().stream().anyMatch(read -> read.name().equals(source)));
    }

    /** Whether a layer reads the characters of a text. */
    public boolean isSpelt(TextInput text) {
        return layers.stream()
                .filter(layer -> layer.type() == LayerType.CHARACTERS)
                .flatMap(layer -> layer.from().stream())
                .anyMatch(source -> source.name().equals(text.name()));
    }
}
