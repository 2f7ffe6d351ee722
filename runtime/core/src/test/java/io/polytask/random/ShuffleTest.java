package io.polytask.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ShuffleTest {
    @Test
    void itIsTheOrderOfTheLibrary() {
        List<Integer> expected = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        Collections.shuffle(expected, new Random(7));
        int[] values = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        Shuffle.shuffle(values, 10, new Random(7));
        assertThat(values).containsExactly(expected.stream().mapToInt(i -> i).toArray());
    }

    @Test
    void everyOrderOfTheFirstIsAsLikelyAndTheRestStays() {
        Map<String, Integer> counts = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 6000; i++) {
            int[] values = {0, 1, 2, 3};
            Shuffle.shuffle(values, 3, random);
            counts.merge(Arrays.toString(values), 1, Integer::sum);
        }
        assertThat(counts).hasSize(6).allSatisfy((order, count) -> {
            assertThat(order).endsWith("3]");
            assertThat(count).isBetween(880, 1120);
        });
    }
}
