package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.Map;

/** A {@code @Numeric} input. */
public record NumericInput(Member member, Setting<Boolean> missingIndicator, Map<String, String> written, Origin origin)
        implements InputDecl {
    @Override
    public String annotation() {
        return "@Numeric";
    }

    @Override
    public Signal signal() {
        return Signal.vector(missingIndicator.value() ? 2 : 1);
    }
}
