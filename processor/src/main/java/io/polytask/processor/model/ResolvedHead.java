package io.polytask.processor.model;

import io.polytask.api.Decoder;
import java.util.List;
import java.util.Optional;

/**
 * The head of a task with its source known.
 *
 * @param from what it reads; empty if a mistake leaves nothing to read, which no plan sees
 * @param hidden the sizes of its own dense layers
 * @param decoder what its logits mean
 * @param declaration the annotation; empty if it is left out
 */
public record ResolvedHead(
        TaskDecl task,
        Optional<Source> from,
        List<Integer> hidden,
        double dropout,
        Decoder decoder,
        Optional<HeadDecl> declaration) {

    /** Copies the list. */
    public ResolvedHead {
        hidden = List.copyOf(hidden);
    }
}
