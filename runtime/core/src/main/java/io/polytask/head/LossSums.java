package io.polytask.head;

/** The sums of a shard's labelled rows that make up a task's loss. */
final class LossSums {
    private double loss;
    private double weight;

    void clear() {
        loss = 0;
        weight = 0;
    }

    void add(double rowLoss, double rowWeight) {
        loss += rowLoss;
        weight += rowWeight;
    }

    /** Adds to the loss of rows that are counted. */
    void add(double more) {
        loss += more;
    }

    double loss() {
        return loss;
    }

    double weight() {
        return weight;
    }
}
