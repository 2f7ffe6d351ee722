package io.polytask.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashedNgramsTest {
    private static List<Integer> places(HashedNgrams ngrams, String text) {
        List<Integer> places = new ArrayList<>();
        ngrams.start();
        for (String token : text.split(" ")) {
            ngrams.add(token, places::add);
        }
        ngrams.end(places::add);
        return places;
    }

    @Test
    void eachTokenAndTheEndOfTheTextEndTheNgramsThatFit() {
        assertThat(places(new HashedNgrams(1, 100), "a b c d")).isEmpty();
        assertThat(places(new HashedNgrams(2, 100), "a b c d")).hasSize(5);
        assertThat(places(new HashedNgrams(3, 100), "a b c d")).hasSize(9);
        assertThat(places(new HashedNgrams(5, 100), "a")).hasSize(3);
    }

    @Test
    void thePlacesNeverChange() {
        // A saved model relies on them.
        assertThat(places(new HashedNgrams(3, 200_000), "not good at all"))
                .containsExactly(151155, 111934, 80248, 71177, 180457, 111468, 94611, 194095, 4844);
    }

    @Test
    void equalNgramsSharePlacesWhereverTheyStand() {
        HashedNgrams ngrams = new HashedNgrams(2, 1_000_000);
        assertThat(places(ngrams, "x not good").get(2))
                .isEqualTo(places(ngrams, "not good").get(1));
        assertThat(places(ngrams, "not good")).isNotEqualTo(places(ngrams, "good not"));
    }

    @Test
    void theShortestComesFirst() {
        List<Integer> bigrams = places(new HashedNgrams(2, 1_000_000), "a b c");
        List<Integer> all = places(new HashedNgrams(3, 1_000_000), "a b c");
        assertThat(List.of(all.get(0), all.get(1), all.get(3), all.get(5))).isEqualTo(bigrams);
    }

    @Test
    void aTextWithoutTokensHasNone() {
        List<Integer> places = new ArrayList<>();
        HashedNgrams ngrams = new HashedNgrams(3, 100);
        ngrams.start();
        ngrams.end(places::add);
        assertThat(places).isEmpty();
    }

    @Test
    void placesAreSpreadEvenly() {
        int buckets = 1000;
        Set<Integer> used = new HashSet<>();
        HashedNgrams ngrams = new HashedNgrams(2, buckets);
        for (int i = 0; i < 1000; i++) {
            List<Integer> places = places(ngrams, "w" + i + " v" + i);
            assertThat(places.get(1)).isBetween(0, buckets - 1);
            used.add(places.get(1));
        }
        // 1000 balls in 1000 bins leave a share of 1/e empty: 632 used ones are expected, with a deviation of 10.
        assertThat(used.size()).isBetween(592, 672);
    }
}
