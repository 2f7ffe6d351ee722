package io.polytask.api;

import static io.polytask.api.WeightingSetting.ALPHA;
import static io.polytask.api.WeightingSetting.BETA;
import static io.polytask.api.WeightingSetting.BETA_SIGMA;
import static io.polytask.api.WeightingSetting.C;
import static io.polytask.api.WeightingSetting.DECAY;
import static io.polytask.api.WeightingSetting.ETA;
import static io.polytask.api.WeightingSetting.EVERY;
import static io.polytask.api.WeightingSetting.GAMMA;
import static io.polytask.api.WeightingSetting.GAMMA_SIGMA;
import static io.polytask.api.WeightingSetting.GROUPS;
import static io.polytask.api.WeightingSetting.INITIAL;
import static io.polytask.api.WeightingSetting.INNER_RATE;
import static io.polytask.api.WeightingSetting.INNER_STEPS;
import static io.polytask.api.WeightingSetting.ITERATIONS;
import static io.polytask.api.WeightingSetting.LAMBDA;
import static io.polytask.api.WeightingSetting.LEAK;
import static io.polytask.api.WeightingSetting.MAX_NORM;
import static io.polytask.api.WeightingSetting.MU;
import static io.polytask.api.WeightingSetting.NORMALIZATION;
import static io.polytask.api.WeightingSetting.NORM_EPS;
import static io.polytask.api.WeightingSetting.PARTS;
import static io.polytask.api.WeightingSetting.PHI;
import static io.polytask.api.WeightingSetting.RATE;
import static io.polytask.api.WeightingSetting.REG_EPS;
import static io.polytask.api.WeightingSetting.RESCALE;
import static io.polytask.api.WeightingSetting.RHO;
import static io.polytask.api.WeightingSetting.SCALE;
import static io.polytask.api.WeightingSetting.SPACE;
import static io.polytask.api.WeightingSetting.TEMPERATURE;
import static io.polytask.api.WeightingSetting.WARMUP_EPOCHS;

import java.util.Set;

/**
 * How the tasks of a step are balanced. The first ones look at the losses alone and cost no more than their sum; those from {@link
 * #GRADNORM} to {@link #DUAL_PROJ} look at each task's own gradient of the shared parameters, and so walk back once for each
 * task; the last ones learn on validation batches.
 */
@SuppressWarnings("ImmutableEnumChecker") // The set is never changed.
public enum WeightingType {
    /** The sum of the losses: every task counts 1. */
    EQUAL,
    /** Their sum, each times its {@link Task#weight()}. */
    FIXED,
    /** By learned uncertainties (Kendall, Gal, Cipolla 2018). */
    UNCERTAINTY(INITIAL),
    /** Dynamic weight average: by how fast the losses fall (Liu, Johns, Davison 2019). */
    DWA(TEMPERATURE),
    /** The geometric mean of the losses (Chennupati et al. 2019). */
    GLS,
    /** Random weights (Lin et al. 2022). */
    RLW,
    /** Smooth Tchebycheff scalarisation: mostly the largest loss (Lin et al. 2024). */
    STCH(MU, WARMUP_EPOCHS),
    /** Fast adaptive multi-task optimisation: all losses fall alike (Liu et al. 2023). One more way forward a step. */
    FAMO(RATE, DECAY),
    /** Gradient normalisation: all tasks learn at one pace (Chen et al. 2018). */
    GRADNORM(ALPHA, SPACE),
    /** The shortest combination of the gradients (Desideri 2012; Sener, Koltun 2018). */
    MGDA(NORMALIZATION, SPACE),
    /** Projects conflicting gradients onto each other's normal planes (Yu et al. 2020). */
    PCGRAD(SPACE),
    /** Gradient vaccine: raises cosines to their running means (Wang et al. 2021). */
    GRADVAC(BETA, GROUPS),
    /** Conflict-averse: near the mean gradient, the best for the worst task (Liu et al. 2021). */
    CAGRAD(C, RESCALE, SPACE),
    /** Drops each element's minority sign at random (Chen et al. 2020). */
    GRADDROP(LEAK, SPACE),
    /** Impartial: equal projections on all gradients, losses of one scale (Liu et al. 2021). */
    IMTL(PARTS, SPACE),
    /** The Nash bargaining solution (Navon et al. 2022). */
    NASH_MTL(EVERY, MAX_NORM, SPACE),
    /** Alpha-fair gradients (Ban, Ji 2024). */
    FAIRGRAD(ALPHA, SPACE),
    /** The shortest combination of running means of the gradients (Fernando et al. 2023). */
    MOCO(BETA, BETA_SIGMA, GAMMA, GAMMA_SIGMA, RHO),
    /** The shortest combination, by unbiased estimates from two further batches (Chen et al. 2023). */
    MODO(GAMMA, RHO),
    /** The same, near the mean gradient (Xiao, Ban, Ji 2023). */
    SDMGRAD(LAMBDA, ITERATIONS, RATE),
    /** Gradients made orthogonal and of one length (Senushkin et al. 2023). */
    ALIGNED_MTL(SCALE, SPACE),
    /** Gradients of log losses, smoothed and brought to one length (Lin et al. 2023). */
    DB_MTL(BETA, BETA_SIGMA),
    /** By estimates of the excess risk (He et al. 2024). */
    EXCESS_MTL(ETA),
    /** Each gradient projected onto the cone without conflicts (Quinton, Rey 2024). */
    UPGRAD(NORM_EPS, REG_EPS, SPACE),
    /** The mean gradient projected onto that cone (Lopez-Paz, Ranzato 2017). */
    DUAL_PROJ(NORM_EPS, REG_EPS, SPACE),
    /** Weights that learn to bring down the validation losses (Liu et al. 2022). It needs validation data. */
    AUTO_LAMBDA(RATE, INITIAL),
    /** The same for each of these losses, as several objectives (Ye et al. 2021). It needs validation data. */
    MOML(RATE, INNER_RATE),
    /** The same at first order, on training and validation batches (Ye et al. 2024). It needs validation data. */
    FORUM(RATE, INNER_RATE, INNER_STEPS, PHI);

    private final Set<WeightingSetting> settings;

    WeightingType(WeightingSetting... settings) {
        this.settings = Set.of(settings);
    }

    /** The settings that mean something for it. */
    public Set<WeightingSetting> settings() {
        return settings;
    }
}
