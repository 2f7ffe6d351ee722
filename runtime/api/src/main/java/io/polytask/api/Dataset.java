package io.polytask.api;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Examples, in a fixed order, that can be walked through again and again.
 *
 * @param <E> the class that describes one example
 */
public interface Dataset<E> extends Iterable<E> {
    /** How many examples there are. */
    int size();

    /** The examples in their order; the list cannot be changed. */
    List<E> examples();

    /**
     * A part of the data by a fixed rule: with {@code h = CRC32(key) mod 10}, h = 0 is the test part, h = 1 the validation
     * part, the rest the training part. The key is what {@link #of(List, Function)} was given, without the white space
     * around it, so that equal inputs never stand on both sides.
     *
     * @throws IllegalStateException if the data set was made without a key
     */
    Dataset<E> part(Part part);

    /** The examples that a condition holds for. */
    Dataset<E> filter(Predicate<? super E> condition);

    @Override
    default Iterator<E> iterator() {
        return examples().iterator();
    }

    /** A data set without a key: it cannot be cut into {@link #part parts}. */
    static <E> Dataset<E> of(List<E> examples) {
        return new ListDataset<>(examples, null);
    }

    /**
     * A data set of examples.
     *
     * @param key what tells examples apart when the data is cut into parts: as a rule the text
     */
    static <E> Dataset<E> of(List<E> examples, Function<? super E, String> key) {
        return new ListDataset<>(examples, key);
    }
}
