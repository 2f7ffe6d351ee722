package io.polytask.data;

/** The labels of one task. */
public abstract class LabelColumn extends Column {
    /** The place of a missing class or tag. */
    public static final int MISSING = Labels.NONE;

    /** The place of a class or tag that the training data do not have: nothing to learn from, but a miss in any evaluation. */
    public static final int UNKNOWN = -2;

    LabelColumn() {}

    /** Adds a row whose label is missing. */
    abstract void addMissing();
}
