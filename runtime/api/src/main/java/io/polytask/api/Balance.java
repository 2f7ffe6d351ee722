package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The settings of a {@link Training#weighting() weighting}: {@code @Training(weighting = CAGRAD, balance = @Balance(c = 0.4))}. Each
 * is for some weightings only, and is an error with any other. One that is not written has the default of its weighting.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Balance {
    /** What MGDA divides each gradient by where it finds its weights. */
    enum Normalization {
        /** 1. */
        NONE,
        /** The norm of the gradient. */
        L2,
        /** The loss. */
        LOSS,
        /** Both. */
        LOSS_L2
    }

    /** Which parameters have cosines of their own. */
    enum Groups {
        /** All shared ones together. */
        MODEL,
        /** Those of each layer. */
        LAYER,
        /** Each matrix and vector. */
        PARAMETER
    }

    /** What the step of CAGrad is divided by. */
    enum Rescale {
        /** 1. */
        NONE,
        /** {@code 1 + c^2}. */
        SQUARE,
        /** {@code 1 + c}. */
        LINEAR
    }

    /** Which parts of IMTL. */
    enum Parts {
        /** That of the losses alone, which costs no further backward pass. */
        L,
        /** That of the gradients. */
        G,
        /** That of the gradients of the scaled losses. */
        BOTH
    }

    /** The eigenvalue whose root becomes the length of all gradients. */
    enum Scale {
        /** The smallest. */
        MIN,
        /** The median. */
        MEDIAN,
        /** The mean. */
        RMSE
    }

    /** By what the gradients are that are looked at. */
    enum Space {
        /** The parameters that the tasks share. */
        PARAMETERS,
        /**
         * What the heads read, summed over the rows: the trunk goes back once, whatever the number of tasks. All heads must
         * read the same layer.
         */
        REPRESENTATION
    }

    /** Where it begins: UNCERTAINTY, -0.5, each learned logarithm of a variance; AUTO_LAMBDA, 0.1, above 0, each weight. */
    double initial() default Double.NaN;

    /** DWA: above 0; the larger, the more even. */
    double temperature() default 2;

    /** STCH: above 0; the smaller, the more the largest loss counts. */
    double mu() default 1;

    /** STCH: the epochs before the one that losses are measured from, at least 0. */
    int warmupEpochs() default 4;

    /** The step size of the weights, above 0: 0.025 for FAMO, 5 for SDMGRAD, 0.001 for AUTO_LAMBDA, MOML and FORUM. */
    double rate() default Double.NaN;

    /** FAMO: weight decay of the weights, at least 0. */
    double decay() default 1e-3;

    /** Above 0. GRADNORM, 1.5: how strongly tasks that lag are pulled on. FAIRGRAD, 1: the larger, the more the worst counts. */
    double alpha() default Double.NaN;

    /** MGDA: what the gradients are divided by where the weights are found. */
    Normalization normalization() default Normalization.NONE;

    /** In [0, 1). GRADVAC, 0.5: of the cosines. MOCO, 0.5: of the gradients. DB_MTL, 0.9: what is kept of their means. */
    double beta() default Double.NaN;

    /** The power of the step that beta is divided by, at least 0: 0.5 for MOCO, 0 for DB_MTL. */
    double betaSigma() default Double.NaN;

    /** GRADVAC: which parameters have cosines of their own. */
    Groups groups() default Groups.MODEL;

    /** CAGRAD: how far from the mean gradient the step may be, in its length; at least 0. */
    double c() default 0.5;

    /** CAGRAD: what the step is divided by. */
    Rescale rescale() default Rescale.SQUARE;

    /** GRADDROP: the share of each gradient that always passes, in [0, 1]. */
    double leak() default 0;

    /** IMTL: which parts of it. */
    Parts parts() default Parts.BOTH;

    /** NASH_MTL: how many steps the weights are kept for, at least 1. */
    int every() default 1;

    /** NASH_MTL: the largest norm of the shared gradient; 0 for no limit. */
    double maxNorm() default 1;

    /** The step size of the weights, above 0: 0.1 for MOCO, 0.001 for MODO. */
    double gamma() default Double.NaN;

    /** MOCO: the power of the step that gamma is divided by, at least 0. */
    double gammaSigma() default 0.5;

    /** How strongly the weights are drawn to each other, at least 0: 0 for MOCO, 0.1 for MODO. */
    double rho() default Double.NaN;

    /** SDMGRAD: how strongly the step keeps to the mean gradient, at least 0. */
    double lambda() default 0.3;

    /** SDMGRAD: the steps of the weights, at least 1. */
    int iterations() default 20;

    /** ALIGNED_MTL: how long the gradients become. */
    Scale scale() default Scale.MIN;

    /** EXCESS_MTL: the step size of the weights, above 0. */
    double eta() default 1e-2;

    /** UPGRAD and DUAL_PROJ: gradients whose squared norms sum up to less count as zero; at least 0. */
    double normEps() default 1e-4;

    /** UPGRAD and DUAL_PROJ: what is added to the diagonal of the inner products of sum 1, above 0. */
    double regEps() default 1e-4;

    /** MOML and FORUM: the size of the steps that are looked ahead, above 0. */
    double innerRate() default 0.1;

    /** FORUM: how many of them, at least 1. */
    int innerSteps() default 5;

    /** FORUM: how strongly the weighted training loss is brought to its minimum, above 0. */
    double phi() default 0.1;

    /** Of the weightings that look at the gradients of one step: by what they look at them. */
    Space space() default Space.PARAMETERS;
}
