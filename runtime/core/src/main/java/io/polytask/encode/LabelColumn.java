package io.polytask.encode;

import java.util.List;

/** The labels of one task. */
public abstract class LabelColumn extends Column {
    /** The index of a missing class or tag. */
    public static final int MISSING = Labels.NONE;

    /** The index of a class or tag that the training data do not have: nothing to learn from, but a miss in any evaluation. */
    public static final int UNKNOWN = -2;

    LabelColumn() {}

    /** How much of these labels cannot be learned; nothing as a rule. */
    long lost() {
        return 0;
    }

    /**
     * What somebody who trains with such labels should know.
     *
     * @param lost how much of them cannot be learned
     */
    List<String> notes(long lost) {
        return List.of();
    }

    /** Whether a row has a label to learn from. */
    public abstract boolean isLabelled(int row);

    /** Adds a row whose label is missing. */
    abstract void addMissing();
}
