package io.polytask.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.api.Tokenization;
import io.polytask.random.RandomSource;
import io.polytask.text.Tokenizers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final class Texts extends Batch<String> {
        private final TextColumn text;

        Texts(int... lengths) {
            TextEncoder encoder =
                    TextEncoder.of("text", Tokenizers.standard().get(Tokenization.CHARACTERS), 999, 9, 1, 1, 1);
            encoder.finish();
            text = feature(new TextColumn(encoder));
            Arrays.stream(lengths).mapToObj("x"::repeat).forEach(this::add);
        }

        @Override
        protected void features(String example) {
            text.add(example);
        }

        @Override
        protected void labels(String example) {}
    }

    private static List<List<Integer>> batches(Sampler sampler) {
        List<List<Integer>> batches = new ArrayList<>();
        for (int batch = 0; batch < sampler.batches(); batch++) {
            batches.add(Arrays.stream(sampler.rows(), sampler.from(batch), sampler.to(batch))
                    .boxed()
                    .toList());
        }
        return batches;
    }

    private static List<List<Integer>> shuffled(Sampler sampler, long seed) {
        sampler.shuffle(RandomSource.standard().stream(seed));
        return batches(sampler);
    }

    @Test
    void atFirstTheOrderIsThatOfTheData() {
        assertThat(batches(new Sampler(new Texts(3, 1, 2, 1, 1), 2)))
                .containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
    }

    @Test
    void textsOfOneLengthComeTogether() {
        Sampler sampler = new Sampler(new Texts(3, 1, 2, 3, 1, 2, 3), 2);
        assertThat(shuffled(sampler, 1))
                .map(batch -> batch.stream()
                        .map(row -> new int[] {3, 1, 2, 3, 1, 2, 3}[row])
                        .toList())
                .containsExactlyInAnyOrder(List.of(1, 1), List.of(2, 2), List.of(3, 3), List.of(3));
    }

    @Test
    void everyExampleComesOnce() {
        Sampler sampler = new Sampler(
                new Texts(IntStream.range(0, 1000).map(i -> i * 7919 % 40).toArray()), 3);
        List<Integer> rows = new ArrayList<>();
        shuffled(sampler, 5).forEach(rows::addAll);
        assertThat(sampler.batches()).isEqualTo(334);
        assertThat(rows).isNotEqualTo(IntStream.range(0, 1000).boxed().toList());
        Collections.sort(rows);
        assertThat(rows).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void theOrderDependsOnTheSeedAlone() {
        Sampler sampler = new Sampler(new Texts(IntStream.range(0, 50).toArray()), 4);
        List<List<Integer>> first = shuffled(sampler, 1);
        assertThat(shuffled(sampler, 2)).isNotEqualTo(first);
        assertThat(shuffled(sampler, 1)).isEqualTo(first);
        sampler.inOrder();
        assertThat(batches(sampler).get(1)).containsExactly(4, 5, 6, 7);
    }

    @Test
    void equalLengthsAreShuffledPlainly() {
        Sampler sampler = new Sampler(new Texts(1, 1, 1, 1, 1), 2);
        assertThat(shuffled(sampler, 3))
                .hasSize(3)
                .last()
                .satisfies(batch -> assertThat(batch).hasSize(1));
    }

    @Test
    void aBatchMayBeLargerThanTheDataByFar() {
        for (int batchSize : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE - 2, 1_000_000_000}) {
            Sampler sampler = new Sampler(new Texts(3, 1, 2), batchSize);

            assertThat(batches(sampler)).containsExactly(List.of(0, 1, 2));
            assertThat(shuffled(sampler, 1)).containsExactly(List.of(1, 2, 0));
        }
    }
}
