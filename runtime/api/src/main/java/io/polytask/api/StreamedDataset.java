package io.polytask.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A data set that is read anew on every walk. */
final class StreamedDataset<E> implements Dataset<E> {
    private static final int UNKNOWN = -1;

    private final Supplier<? extends Stream<E>> source;
    private final PartRule<E> rule;
    private volatile int size = UNKNOWN;

    StreamedDataset(Supplier<? extends Stream<E>> source, PartRule<E> rule) {
        this.source = source;
        this.rule = rule;
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public int size() {
        if (size == UNKNOWN) {
            try (Stream<E> examples = stream()) {
                size = counted(examples.count());
            }
        }
        return size;
    }

    private static int counted(long count) {
        if (count > Integer.MAX_VALUE) {
            throw new IllegalStateException("The data set has " + count + " examples, but may have at most "
                    + Integer.MAX_VALUE + ": take a part of it, or fewer files.");
        }
        return (int) count;
    }

    @Override
    public List<E> examples() {
        throw new UnsupportedOperationException(
                "This data set is streamed, so that its examples are never all in memory: "
                        + "walk through them (forEach, stream), or make a data set in memory (a reader's read(file)).");
    }

    @Override
    public Stream<E> stream() {
        return source.get();
    }

    /** Unlike the iterator, this closes the stream after a failure, too. */
    @Override
    public void forEach(Consumer<? super E> action) {
        try (Stream<E> examples = stream()) {
            examples.forEachOrdered(action);
        }
    }

    @Override
    public Dataset<E> part(Part... parts) {
        return filter(rule.of(parts));
    }

    @Override
    public Dataset<E> filter(Predicate<? super E> condition) {
        return new StreamedDataset<>(() -> stream().filter(condition), rule);
    }
}
