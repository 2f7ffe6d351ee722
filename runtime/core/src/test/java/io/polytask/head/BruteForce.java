package io.polytask.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every sequence of tags of a text, one by one, with its score: for tests. */
final class BruteForce {
    private final List<int[]> sequences = new ArrayList<>();
    private final double logZ;
    private final float[] logits;
    private final Potentials potentials;

    /** The sequences that nothing forbids and that have the fixed tags, -1 for any. */
    BruteForce(float[] logits, int length, Potentials potentials, int... fixed) {
        this.logits = logits;
        this.potentials = potentials;
        int tags = potentials.tags();
        for (int number = 0; number < Math.pow(tags, length); number++) {
            int[] sequence = new int[length];
            boolean agrees = true;
            for (int t = 0, rest = number; t < length; t++, rest /= tags) {
                sequence[t] = rest % tags;
                agrees &= fixed.length == 0 || fixed[t] < 0 || fixed[t] == sequence[t];
            }
            if (agrees && score(sequence) > Double.NEGATIVE_INFINITY) {
                sequences.add(sequence);
            }
        }
        double largest = sequences.stream().mapToDouble(this::score).max().orElse(0);
        logZ = largest
                + Math.log(sequences.stream()
                        .mapToDouble(sequence -> Math.exp(score(sequence) - largest))
                        .sum());
    }

    double score(int[] sequence) {
        int tags = potentials.tags();
        double score = potentials.start()[sequence[0]] + potentials.end()[sequence[sequence.length - 1]];
        for (int t = 0; t < sequence.length; t++) {
            score += logits[t * tags + sequence[t]];
            score += t == 0 ? 0 : potentials.next()[sequence[t - 1] * tags + sequence[t]];
        }
        return score;
    }

    double logZ() {
        return logZ;
    }

    /** The share of the sequences for which something holds. */
    double share(Condition condition) {
        return sequences.stream()
                .filter(condition::holds)
                .mapToDouble(sequence -> Math.exp(score(sequence) - logZ))
                .sum();
    }

    List<int[]> ranking() {
        return sequences.stream()
                .sorted(Comparator.comparingDouble(sequence -> -score(sequence)))
                .toList();
    }

    interface Condition {
        boolean holds(int[] sequence);
    }
}
