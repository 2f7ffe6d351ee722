package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.Map;

/** A {@code @Categorical} input. */
public record CategoricalInput(
        Member member, Setting<Integer> units, Setting<Integer> minCount, Map<String, String> written, Origin origin)
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
