package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;

/** A {@code @Categorical} input. */
public record CategoricalInput(Member member, Setting<Integer> units, Setting<Integer> minCount, Origin origin)
        implements InputDecl {
    @Override
    public String annotation() {
        return "@Categorical";
    }

    @Override
    public Signal signal() {
        return Signal.category(units.value());
    }
}
