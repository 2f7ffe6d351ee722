package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Audience;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many numbers in row-major order, taken as they are. */
@Audience(Audience.Group.GENERATED_CODE)
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
        if (!Float.isFinite(zeros(values))) {
            refuse(values);
        }
    }

    /** Zero, unless a number is not finite: four sums, since one would wait for itself at each number. */
    private static float zeros(float[] values) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int end = values.length & -4;
        for (int i = 0; i < end; i += 4) {
            first += values[i] * 0;
            second += values[i + 1] * 0;
            third += values[i + 2] * 0;
            fourth += values[i + 3] * 0;
        }
        for (int i = end; i < values.length; i++) {
            first += values[i] * 0;
        }
        return first + second + third + fourth;
    }

    private void refuse(float[] values) {
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
