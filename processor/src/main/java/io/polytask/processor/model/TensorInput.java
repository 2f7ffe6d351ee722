package io.polytask.processor.model;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import io.polytask.processor.diagnostics.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code @Tensor} input. */
public record TensorInput(
        Member member, Setting<List<Setting<Integer>>> shape, Map<String, String> written, Origin origin)
        implements InputDecl {
    /** How many numbers it holds: the product of its dimensions, or {@link Integer#MAX_VALUE} if that is no larger. */
    public int size() {
        return Ints.saturatedCast(numbers());
    }

    /** The product of its dimensions; {@link Long#MAX_VALUE} if it is no larger. */
    public long numbers() {
        return shape.value().stream().mapToLong(Setting::value).reduce(1, LongMath::saturatedMultiply);
    }

    /** Its dimensions. */
    public List<Integer> sizes() {
        return shape.value().stream().map(Setting::value).toList();
    }

    /** As what a layer over images reads it, if it has two or three dimensions. */
    private Optional<ImageSize> image() {
        List<Integer> sizes = sizes();
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
