package io.polytask.evaluation;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How examples of yes and of no were rated, for the area under the ROC curve. */
final class Ranking {
    private final Numbers positives = new Numbers();
    private final Numbers negatives = new Numbers();

    void add(double rating, boolean positive) {
        (positive ? positives : negatives).add(rating);
    }

    /**
     * The share of the pairs of a yes and a no in which the yes is rated higher, a tie counting one half (Mann, Whitney
     * 1947; Hanley, McNeil 1982): the area under the ROC curve. Empty unless there are both.
     */
    OptionalDouble area() {
        if (positives.size() == 0 || negatives.size() == 0) {
            return OptionalDouble.empty();
        }
        double[] yes = positives.toArray();
        double[] no = negatives.toArray();
        Arrays.sort(yes);
        Arrays.sort(no);
        double halves = 0;
        int below = 0;
        int notAbove = 0;
        for (double rating : yes) {
            while (below < no.length && no[below] < rating) {
                below++;
            }
            while (notAbove < no.length && no[notAbove] <= rating) {
                notAbove++;
            }
            halves += below + notAbove;
        }
        return OptionalDouble.of(halves / 2 / yes.length / no.length);
    }
}
