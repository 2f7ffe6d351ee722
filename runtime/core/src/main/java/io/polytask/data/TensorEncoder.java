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

    /** Checks the array's length; there is nothing to learn. */
    public void observe(float @Nullable [] values) {
        check(values);
    }

    /** How many values an example has. */
    public int width() {
        return width;
    }

    void check(float @Nullable [] values) {
        if (values != null && values.length != width) {
            throw new IllegalArgumentException("The input \"" + name() + "\" has " + values.length
                    + " numbers, but its shape " + Arrays.toString(shape) + " needs " + width + ".");
        }
    }

    @Override
    void learn() {}

    @Override
    void write(ObjectNode state) {}

    @Override
    void read(EncoderState state) {}
}
