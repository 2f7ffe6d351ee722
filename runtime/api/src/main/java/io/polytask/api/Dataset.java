package io.polytask.api;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Examples, in a fixed order, that can be walked through again and again. They are in memory, or {@linkplain #isStreamed()
 * streamed}: then every walk reads them anew, and they may be more than the memory holds. Models are trained and evaluated
 * with either.
 *
 * @param <E> the class that describes one example
 */
public interface Dataset<E> extends Iterable<E> {
    /** How many examples there are. Streamed ones are counted in a walk, once. */
    int size();

    /**
     * The examples in their order; the list cannot be changed.
     *
     * @throws UnsupportedOperationException if they are streamed
     */
    List<E> examples();

    /** Whether every walk reads the examples anew. */
    default boolean isStreamed() {
        return false;
    }

    /** The examples one after another. Who leaves the stream before its end closes it. */
    default Stream<E> stream() {
        return examples().stream();
    }

    /** Whether there is no example. */
    default boolean isEmpty() {
        try (Stream<E> examples = stream()) {
            return examples.findFirst().isEmpty();
        }
    }

    /**
     * A part of the data, or several together, by a fixed rule: with {@code h = CRC32(key) mod 10}, h = 0 is the test part,
     * h = 1 the validation part, the rest the training part. The key is what {@link #of(List, Function)} was given, without
     * the white space around it, so that equal inputs never stand on both sides.
     *
     * @throws IllegalStateException if the data set was made without a key
     */
    Dataset<E> part(Part... parts);

    /** The examples that a condition holds for; of streamed ones, it is asked on every walk. */
    Dataset<E> filter(Predicate<? super E> condition);

    @Override
    default Iterator<E> iterator() {
        return stream().iterator();
    }

    /** A data set without a key: it cannot be cut into {@link #part parts}. */
    static <E> Dataset<E> of(List<E> examples) {
        return new ListDataset<>(examples, new PartRule<>(null));
    }

    /**
     * A data set of examples.
     *
     * @param key what tells examples apart when the data is cut into parts: as a rule the text
     */
    static <E> Dataset<E> of(List<E> examples, Function<? super E, String> key) {
        return new ListDataset<>(examples, new PartRule<>(key));
    }

    /**
     * A streamed data set.
     *
     * @param source opens the examples, the same ones in the same order each time; streams are closed after use, unless they
     *     are walked through to their end with an {@link #iterator}
     * @param key what tells examples apart when the data is cut into parts: as a rule the text
     */
    static <E> Dataset<E> ofStream(Supplier<? extends Stream<E>> source, Function<? super E, String> key) {
        return new StreamedDataset<>(source, new PartRule<>(key));
    }
}
