package io.polytask.processor.kind;

import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;
import java.util.Set;

/** A layer that gives each task a value of its own. */
public sealed interface SharingKind extends LayerKind
        permits MmoeKind, DSelectKKind, ExtractionKind, MtanKind, StoreyKind, SharedPrivateKind {
    @Override
    default Reading reading(LayerDecl layer) {
        return Reading.ROWS_OF_TOKENS;
    }

    @Override
    default boolean givesPerTask() {
        return true;
    }

    @Override
    default Signal output(LayerDecl layer, List<Source> from) {
        return Signal.joined(from).withWidth(width(layer));
    }

    /** The width of a task's value. */
    int width(LayerDecl layer);

    @Override
    default Identity identity(ResolvedLayer layer) {
        return Identity.of(summary(layer), told());
    }

    /** The attributes that its summary tells. */
    Set<LayerAttribute> told();
}
