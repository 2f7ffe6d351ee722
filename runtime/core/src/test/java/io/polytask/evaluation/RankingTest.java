package io.polytask.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RankingTest {
    @Test
    void countsPairsInTheRightOrder() {
        Ranking ranking = ranking(new double[] {0.1, 0.4, 0.35, 0.8}, false, false, true, true);

        assertThat(ranking.area()).hasValue(0.75);
    }

    @Test
    void tiesCountOneHalf() {
        Ranking ranking = ranking(new double[] {0.5, 0.5, 0.5, 0.9, 0.1}, true, false, false, true, false);

        // The yes at 0.9 is above three; the one at 0.5 is above one and ties with two: (3 + 1 + 2 / 2) of 6 pairs.
        assertThat(ranking.area()).hasValue(5.0 / 6);
    }

    @Test
    void allAlikeIsOneHalf() {
        assertThat(ranking(new double[] {1, 1, 1}, true, false, false).area()).hasValue(0.5);
    }

    @Test
    void needsBothAnswers() {
        assertThat(ranking(new double[] {0.1, 0.2}, true, true).area()).isEmpty();
        assertThat(ranking(new double[] {0.1, 0.2}, false, false).area()).isEmpty();
        assertThat(new Ranking().area()).isEmpty();
    }

    private static Ranking ranking(double[] ratings, boolean... answers) {
        Ranking ranking = new Ranking();
        for (int i = 0; i < ratings.length; i++) {
            ranking.add(ratings[i], answers[i]);
        }
        return ranking;
    }
}
