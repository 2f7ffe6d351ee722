package io.polytask.evaluation;

import io.polytask.api.Audience;
import java.util.Locale;

/** A figure that tells how good the predictions of a task are. */
@Audience(Audience.Group.USER)
public enum Metric {
    /** The mean loss over the labelled examples, as in training but without dropout; at least 0 for most kinds. */
    LOSS(false),
    /** The share of examples whose likeliest class is right, in [0, 1]. */
    ACCURACY(true),
    /** F1 of yes, the answer with a probability of one half or more, in [0, 1]; 0 if yes neither is nor is predicted. */
    F1(true),
    /** F1 over all labels of all examples together, in [0, 1]. */
    MICRO_F1(true),
    /**
     * The mean F1 of the classes (or tags) that occur among the labels or the predictions; of a multi-label task, that of all
     * its labels, where one that never occurs counts 0. In [0, 1].
     */
    MACRO_F1(true),
    /** The probability that an example of yes is rated above one of no; a tie counts one half. Needs both. */
    ROC_AUC(true),
    /** The share of wrong decisions among all labels of all examples, in [0, 1]. */
    HAMMING_LOSS(false),
    /** The root of the mean squared error, in the unit of the labels. */
    RMSE(false),
    /** The mean absolute error, in the unit of the labels. */
    MAE(false),
    /** The share of the labels' variance that is explained, at most 1; the mean of the labels has 0. */
    R2(true),
    /** The share of labelled tokens whose likeliest tag is right, in [0, 1]. */
    TOKEN_ACCURACY(true),
    /** The share of predicted spans that are right: type, start and end. In [0, 1]; 0 if none is predicted. */
    SPAN_PRECISION(true),
    /** The share of true spans that are predicted, in [0, 1]; 0 if there are none. */
    SPAN_RECALL(true),
    /** F1 over the spans of all types together, as conlleval counts them. In [0, 1]; 0 if there are no spans at all. */
    SPAN_F1(true),
    /**
     * How many true spans no sequence of tags can have, so that they are always missed: nested or overlapping ones, those that
     * begin or end inside a token, and those beyond the text's limit.
     */
    LOST_SPANS(false),
    /**
     * How many predictions are not made of finite numbers, as extreme inputs leave them; each counts as wrong, and the errors of a
     * regression with one are no number. There is this figure only if there is such a prediction.
     */
    NOT_FINITE(false);

    private final boolean higherIsBetter;

    Metric(boolean higherIsBetter) {
        this.higherIsBetter = higherIsBetter;
    }

    /** Whether a larger figure means a better model. */
    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    /** Whether it is a number of things. */
    boolean isCount() {
        return this == LOST_SPANS || this == NOT_FINITE;
    }

    /** The name in files and on the command line: {@code macro_f1}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
