package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.List;

/** A {@code @Tensor} input. */
public record TensorInput(Member member, Setting<List<Setting<Integer>>> shape, Origin origin) implements InputDecl {
    /** How many numbers it holds: the product of its dimensions. */
    public int size() {
        return shape.value().stream().mapToInt(Setting::value).reduce(1, (a, b) -> a * b);
    }

    @Override
    public String annotation() {
        return "@Tensor";
    }

    @Override
    public Signal signal() {
        return Signal.vector(size());
    }
}
