package io.polytask.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works on chunks of a list side by side, on the threads that the JVM keeps for such things. */
final class ParallelChunks {
    private final int length;
    private final int alone;

    /**
     * Chunks of one length; the last of a list may be shorter.
     *
     * @param length elements of a chunk, at least 1
     * @param alone how many elements are worked on by the caller alone, chunk after chunk
     */
    ParallelChunks(int length, int alone) {
        this.length = length;
        this.alone = alone;
    }

    /**
     * The results of all elements, in their order.
     *
     * @param work from the elements of a chunk, and how many come before them, to their results
     */
    <E, R> List<R> map(List<E> elements, BiFunction<Integer, List<E>, List<R>> work) {
        if (elements.size() <= length && !elements.isEmpty()) {
            return work.apply(0, elements);
        }
        int count = (elements.size() + length - 1) / length;
        IntStream numbers = IntStream.range(0, count);
        List<Outcome<R>> outcomes = (elements.size() <= alone ? numbers : numbers.parallel())
                .map(i -> i * length)
                .mapToObj(from -> attempt(from, elements.subList(from, Math.min(elements.size(), from + length)), work))
                .toList();
        List<R> results = new ArrayList<>(elements.size());
        for (Outcome<R> outcome : outcomes) {
            if (outcome.failure() != null) {
                throw outcome.failure();
            }
            results.addAll(outcome.results());
        }
        return results;
    }

    /** The pool would put an exception of another thread into a new one, whose message is no longer a sentence. */
    private static <E, R> Outcome<R> attempt(int before, List<E> chunk, BiFunction<Integer, List<E>, List<R>> work) {
        try {
            return new Outcome<>(work.apply(before, chunk), null);
        } catch (RuntimeException e) {
            return new Outcome<>(List.of(), e);
        }
    }

    private record Outcome<R>(List<R> results, @Nullable RuntimeException failure) {}
}
