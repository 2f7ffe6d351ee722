package io.polytask.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StreamedDatasetTest {
    private final List<String> words =
            IntStream.range(0, 1000).mapToObj(i -> "word " + i).toList();
    private final Dataset<String> memory = Dataset.of(words, Function.identity());
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final Dataset<String> streamed = Dataset.ofStream(
            () -> {
                opened.incrementAndGet();
                return words.stream().filter(word -> true).onClose(closed::incrementAndGet);
            },
            Function.identity());

    @Test
    void everyWalkReadsAnew() {
        List<String> first = new ArrayList<>();
        streamed.forEach(first::add);
        assertThat(first).isEqualTo(words);
        assertThat(streamed).containsExactlyElementsOf(words);
        assertThat(opened.get()).isGreaterThanOrEqualTo(2);
        assertThat(streamed.isStreamed()).isTrue();
        assertThat(memory.isStreamed()).isFalse();
    }

    @Test
    void theSizeIsCountedOnce() {
        assertThat(streamed.size()).isEqualTo(1000);
        assertThat(streamed.size()).isEqualTo(1000);
        assertThat(opened).hasValue(1);
        assertThat(closed).hasValue(1);
        assertThat(streamed.isEmpty()).isFalse();
        assertThat(streamed.filter(String::isEmpty).isEmpty()).isTrue();
        assertThat(closed).hasValue(3);
    }

    @Test
    void partsAndFiltersReadNothingYet() {
        Dataset<String> test = streamed.part(Part.TEST).filter(word -> word.endsWith("1"));
        assertThat(opened).hasValue(0);
        assertThat(test).containsExactlyElementsOf(memory.part(Part.TEST).filter(word -> word.endsWith("1")));
        assertThat(streamed.part(Part.TRAIN, Part.VALIDATION).size())
                .isEqualTo(memory.part(Part.TRAIN, Part.VALIDATION).size());
    }

    @Test
    void aFailureClosesTheStream() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> streamed.forEach(word -> {
                    throw new IllegalStateException(word);
                }));
        assertThat(closed).hasValue(1);
    }

    @Test
    void examplesAreNeverAllInMemory() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(streamed::examples)
                .withMessage(
                        "This data set is streamed, so that its examples are never all in memory: walk through them "
                                + "(forEach, stream), or make a data set in memory (a reader's read(file)).");
    }

    @Test
    void moreExamplesThanAnIntCountsAreRefused() {
        Dataset<Long> many =
                Dataset.ofStream(() -> LongStream.range(0, 1L << 31).boxed(), String::valueOf);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(many::size)
                .withMessage("The data set has 2147483648 examples, but may have at most 2147483647: "
                        + "take a part of it, or fewer files.");
    }
}
