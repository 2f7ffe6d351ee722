package io.polytask.encode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.polytask.api.Audience;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several values as an index: 0 for null and unknown ones, then one a value.
 *
 * @param <V> the values' type
 */
@Audience(Audience.Group.GENERATED_CODE)
public final class CategoryEncoder<V> extends Encoder {
    private final Labels<V> values;

    private CategoryEncoder(String name, Labels<V> values) {
        super(name);
        this.values = values;
    }

    /**
     * An encoder of values that are known.
     *
     * @param constants all values, in their order
     */
    public static <V> CategoryEncoder<V> of(String name, List<V> constants) {
        return new CategoryEncoder<>(name, Labels.fixed(constants));
    }

    /** An encoder of false and true. */
    public static CategoryEncoder<Boolean> ofBooleans(String name) {
        return of(name, List.of(false, true));
    }

    /**
     * An encoder that learns the values.
     *
     * @param minCount how often a value must occur to have an index of its own; at least 1
     */
    public static CategoryEncoder<String> learned(String name, int minCount) {
        return new CategoryEncoder<>(name, Labels.learned(Function.identity(), minCount));
    }

    /**
     * An encoder that learns the values.
     *
     * @param minCount how often a value must occur to have an index of its own; at least 1
     */
    public static CategoryEncoder<Integer> learnedInts(String name, int minCount) {
        return new CategoryEncoder<>(name, Labels.<Integer>learned(Integer::valueOf, minCount));
    }

    /** Learns from a value; null is none. */
    public void observe(@Nullable V value) {
        requireOpen();
        if (value != null) {
            values.observe(value);
        }
    }

    /** How many indices there are: the rows of an embedding table. */
    public int rows() {
        return values.size() + 1;
    }

    /** The index of a value, 0 for null and unknown ones. */
    int index(@Nullable V value) {
        return values.index(value) + 1;
    }

    @Override
    void learn() {
        values.learn();
    }

    @Override
    void write(ObjectNode state) {
        values.write(state);
    }

    @Override
    void read(EncoderState state) {
        values.read(state);
    }
}
