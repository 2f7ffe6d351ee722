package io.polytask.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The prediction of one class of several.
 *
 * @param <L> the class labels' type
 */
public final class Classification<L> implements TaskPrediction {
    private final List<L> classes;
    private final double[] probabilities;

    /**
     * A distribution over classes.
     *
     * @param classes all classes, in the order of the probabilities; neither list nor array is changed later
     * @param probabilities of each class, in [0, 1], of sum 1
     */
    public Classification(List<L> classes, double[] probabilities) {
        if (classes.size() != probabilities.length || classes.isEmpty()) {
            throw new IllegalArgumentException("One probability a class is needed, but there are " + classes.size()
                    + " classes and " + probabilities.length + " probabilities.");
        }
        this.classes = classes;
        this.probabilities = probabilities.clone();
    }

    /** The likeliest class; of equally likely ones the first. */
    public L label() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return classes.get(best);
    }

    /** The probability of the likeliest class. */
    public double probability() {
        return probability(label());
    }

    /**
     * The probability of a class.
     *
     * @return in [0, 1]; 0 for a class that the model does not know
     */
    public double probability(L label) {
        int index = classes.indexOf(label);
        return index < 0 ? 0 : probabilities[index];
    }

    /** All classes, the likeliest first. */
    public List<L> ranking() {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                .map(classes::get)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Classification<?> that
                && classes.equals(that.classes)
                && java.util.Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * classes.hashCode() + java.util.Arrays.hashCode(probabilities);
    }

    /** The likeliest class and its probability: {@code BOOKS (0.93)}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%s (%.2f)", label(), probability());
    }
}
