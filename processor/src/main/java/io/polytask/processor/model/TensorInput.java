package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/** A {@code @Tensor} input. */
public record TensorInput(Member member, Setting<List<Setting<Integer>>> shape, Origin origin) implements InputDecl {
    /** How many numbers it holds: the product of its dimensions. */
    public int size() {
        return shape.value().stream().mapToInt(Setting::value).reduce(1, (a, b) -> a * b);
    }

    /** As what a layer over images reads it, if it has two or three dimensions. */
    private Optional<ImageSize> image() {
        List<Integer> sizes = shape.value().stream().map(Setting::value).toList();
        return switch (sizes.size()) {
            case 2 -> Optional.of(new ImageSize(sizes.get(0), sizes.get(1), 1));
            case 3 -> Optional.of(new ImageSize(sizes.get(0), sizes.get(1), sizes.get(2)));
            default -> Optional.empty();
        };
    }

    @Override
    public String annotation() {
        return "@Tensor";
    }

    @Override
    public Signal signal() {
        return new Signal(Signal.Form.VECTOR, size(), Optional.empty(), image(), false);
    }
}
