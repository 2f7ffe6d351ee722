package io.polytask.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The prediction of any number of labels.
 *
 * @param <L> the labels' type
 */
public final class MultiLabel<L> implements TaskPrediction {
    private final List<L> candidates;
    private final double[] probabilities;

    /**
     * Independent probabilities of labels.
     *
     * @param candidates all labels, in the order of the probabilities
     * @param probabilities of each label, in [0, 1]
     */
    public MultiLabel(List<L> candidates, double[] probabilities) {
        if (candidates.size() != probabilities.length) {
            throw new IllegalArgumentException("One probability a label is needed, but there are " + candidates.size()
                    + " labels and " + probabilities.length + " probabilities.");
        }
        this.candidates = candidates;
        this.probabilities = probabilities.clone();
    }

    /** The labels with a probability of one half or more, in their declared order. */
    public Set<L> labels() {
        return labels(0.5);
    }

    /** The labels with at least this probability, in their declared order. */
    public Set<L> labels(double threshold) {
        Set<L> labels = new LinkedHashSet<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= threshold) {
                labels.add(candidates.get(i));
            }
        }
        return Collections.unmodifiableSet(labels);
    }

    /**
     * The probability of a label.
     *
     * @return in [0, 1]; 0 for a label that the model does not know
     */
    public double probability(L label) {
        int index = candidates.indexOf(label);
        return index < 0 ? 0 : probabilities[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultiLabel<?> that
                && candidates.equals(that.candidates)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * candidates.hashCode() + Arrays.hashCode(probabilities);
    }

    /** The labels with a probability of one half or more. */
    @Override
    public String toString() {
        return labels().toString();
    }
}
