package io.polytask.data;

/** The labels of one task. */
public abstract class LabelColumn extends Column {
    LabelColumn() {}

    /** How many labels are not missing: rows, or for a tagging task tokens. */
    public abstract int labelled();

    /** Adds a row whose label is missing. */
    abstract void addMissing();
}
