package io.polytask.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many numbers in row-major order, taken as they are. */
public final class TensorEncoder extends Encoder {
    private final int[] shape;
    private final int width;

    /**
     * An encoder of arrays.
     *
     * @param shape the sizes of the dimensions, each at least 1
     */
    public TensorEncoder(String name, int... shape) {
        super(name);
        this.shape = shape.clone();
        this.width = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** Checks the array; there is nothing to learn. */
    public void observe(float @Nullable [] values) {
        check(values);
    }

    /** How many values an example has. */
    public int width() {
        return width;
    }

    void check(float @Nullable [] values) {
        if (values == null) {
            return;
        }
        if (values.length != width) {
            throw new IllegalArgumentException("The input \"" + name() + "\" has " + values.length
                    + " numbers, but its shape " + Arrays.toString(shape) + " needs " + width + ".");
        }
        for (int i = 0; i < width; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException("Number " + (i + 1) + " of the input \"" + name() + "\" is "
                        + values[i] + ", but must be finite: put 0 for a missing number.");
            }
        }
    }

    @Override
    void learn() {}

    @Override
    void write(ObjectNode state) {}

    @Override
    void read(EncoderState state) {}
}
