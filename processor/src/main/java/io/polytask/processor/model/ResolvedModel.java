package io.polytask.processor.model;

import java.util.List;

/**
 * A model with every default filled in: what each layer and head reads, how wide it is and which tasks need it.
 *
 * @param declaration what is written
 * @param layers the trunk in the order of its computation, the default one if none is declared
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
        return new Resolver(declaration).resolve();
    }
}
