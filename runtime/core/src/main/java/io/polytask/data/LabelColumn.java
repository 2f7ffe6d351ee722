package io.polytask.data;

import java.util.Optional;

/** The labels of one task. */
public abstract class LabelColumn extends Column {
    /** The place of a missing class or tag. */
    public static final int MISSING = Labels.NONE;

    /** The place of a class or tag that the training data do not have: nothing to learn from, but a miss in any evaluation. */
    public static final int UNKNOWN = -2;

    LabelColumn() {}

    /** What somebody who trains with these labels should know; empty as a rule. */
    public Optional<String> note() {
        return Optional.empty();
    }

    /** Whether a row has a label to learn from. */
    public abstract boolean isLabelled(int row);

    /** Adds a row whose label is missing. */
    abstract void addMissing();
}
