package io.polytask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParallelChunksTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 100})
    void theResultsKeepTheOrder(int count) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        for (int alone : new int[] {0, 1000}) {
            assertThat(new ParallelChunks(7, alone)
                            .map(
                                    numbers,
                                    (before, some) ->
                                            some.stream().map(i -> 2 * i).toList()))
                    .isEqualTo(numbers.stream().map(i -> 2 * i).toList());
        }
    }

    @Test
    void whatIsSoonDoneIsDoneByTheCaller() {
        Thread caller = Thread.currentThread();
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        List<Thread> threads = new ParallelChunks(7, 100)
                .map(
                        numbers,
                        (before, some) ->
                                some.stream().map(i -> Thread.currentThread()).toList());
        assertThat(threads).hasSize(100).containsOnly(caller);
    }

    @Test
    void theFirstFailureIsThrownAsItIs() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        assertThatThrownBy(() -> new ParallelChunks(3, 0).map(numbers, (before, some) -> {
                    if (some.get(0) >= 30) {
                        throw new IllegalArgumentException("Number " + some.get(0) + " is too large.");
                    }
                    return some;
                }))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number 30 is too large.");
    }
}
