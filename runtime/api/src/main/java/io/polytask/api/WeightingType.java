package io.polytask.api;

import static io.polytask.api.Balance.Space.PARAMETERS;
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

import io.polytask.api.Balance.Groups;
import io.polytask.api.Balance.Normalization;
import io.polytask.api.Balance.Parts;
import io.polytask.api.Balance.Rescale;
import io.polytask.api.Balance.Scale;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How the tasks of a step are balanced. The first ones look at the losses alone and cost no more than their sum; those from {@link
 * #GRADNORM} to {@link #DUAL_PROJ} look at each task's own gradient of the shared parameters, and so have a backward pass for each
 * task; the last ones learn on validation batches.
 */
@SuppressWarnings("ImmutableEnumChecker") // The map is never changed.
public enum WeightingType {
    /** The sum of the losses: every task counts 1. */
    EQUAL,
    /** Their sum, each times its {@link Task#weight()}. */
    FIXED,
    /** By learned uncertainties (Kendall, Gal, Cipolla 2018). */
    UNCERTAINTY(INITIAL.by(-0.5)),
    /** Dynamic weight average: by how fast the losses fall (Liu, Johns, Davison 2019). */
    DWA(TEMPERATURE.by(2)),
    /** The geometric mean of the losses (Chennupati et al. 2019). */
    GLS,
    /** Random weights (Lin et al. 2022). */
    RLW,
    /** Smooth Tchebycheff scalarisation: mostly the largest loss (Lin et al. 2024). */
    STCH(MU.by(1), WARMUP_EPOCHS.by(4)),
    /** Fast adaptive multi-task optimisation: all losses fall alike (Liu et al. 2023). One more forward pass a step. */
    FAMO(RATE.by(0.025), DECAY.by(1e-3)),
    /** Gradient normalisation: all tasks learn at one pace (Chen et al. 2018). */
    GRADNORM(ALPHA.by(1.5), SPACE.by(PARAMETERS)),
    /** The shortest combination of the gradients (Desideri 2012; Sener, Koltun 2018). */
    MGDA(NORMALIZATION.by(Normalization.NONE), SPACE.by(PARAMETERS)),
    /** Projects conflicting gradients onto each other's normal planes (Yu et al. 2020). */
    PCGRAD(SPACE.by(PARAMETERS)),
    /** Gradient vaccine: raises cosines to their running means (Wang et al. 2021). */
    GRADVAC(BETA.by(0.5), GROUPS.by(Groups.MODEL)),
    /** Conflict-averse: near the mean gradient, the best for the worst task (Liu et al. 2021). */
    CAGRAD(C.by(0.5), RESCALE.by(Rescale.SQUARE), SPACE.by(PARAMETERS)),
    /** Drops each element's minority sign at random (Chen et al. 2020). */
    GRADDROP(LEAK.by(0), SPACE.by(PARAMETERS)),
    /** Impartial: equal projections on all gradients, losses of one scale (Liu et al. 2021). */
    IMTL(PARTS.by(Parts.BOTH), SPACE.by(PARAMETERS)),
    /** The Nash bargaining solution (Navon et al. 2022). */
    NASH_MTL(EVERY.by(1), MAX_NORM.by(1), SPACE.by(PARAMETERS)),
    /** Alpha-fair gradients (Ban, Ji 2024). */
    FAIRGRAD(ALPHA.by(1), SPACE.by(PARAMETERS)),
    /** The shortest combination of running means of the gradients (Fernando et al. 2023). */
    MOCO(BETA.by(0.5), BETA_SIGMA.by(0.5), GAMMA.by(0.1), GAMMA_SIGMA.by(0.5), RHO.by(0)),
    /** The shortest combination, by unbiased estimates from two further batches (Chen et al. 2023). */
    MODO(GAMMA.by(1e-3), RHO.by(0.1)),
    /** The same, near the mean gradient (Xiao, Ban, Ji 2023). */
    SDMGRAD(LAMBDA.by(0.3), ITERATIONS.by(20), RATE.by(5)),
    /** Gradients made orthogonal and of one length (Senushkin et al. 2023). */
    ALIGNED_MTL(SCALE.by(Scale.MIN), SPACE.by(PARAMETERS)),
    /** Gradients of log losses, smoothed and brought to one length (Lin et al. 2023). */
    DB_MTL(BETA.by(0.9), BETA_SIGMA.by(0)),
    /** By estimates of the excess risk (He et al. 2024). */
    EXCESS_MTL(ETA.by(1e-2)),
    /** Each gradient projected onto the cone without conflicts (Quinton, Rey 2024). */
    UPGRAD(NORM_EPS.by(1e-4), REG_EPS.by(1e-4), SPACE.by(PARAMETERS)),
    /** The mean gradient projected onto that cone (Lopez-Paz, Ranzato 2017). */
    DUAL_PROJ(NORM_EPS.by(1e-4), REG_EPS.by(1e-4), SPACE.by(PARAMETERS)),
    /** Weights that learn to bring down the validation losses (Liu et al. 2022). It needs validation data. */
    AUTO_LAMBDA(RATE.by(1e-3), INITIAL.by(0.1)),
    /** The same for each of these losses, as several objectives (Ye et al. 2021). It needs validation data. */
    MOML(RATE.by(1e-3), INNER_RATE.by(0.1)),
    /** The same at first order, on training and validation batches (Ye et al. 2024). It needs validation data. */
    FORUM(RATE.by(1e-3), INNER_RATE.by(0.1), INNER_STEPS.by(5), PHI.by(0.1));

    private final Map<WeightingSetting, SettingValue> defaults;

    @SafeVarargs
    WeightingType(Map.Entry<WeightingSetting, SettingValue>... defaults) {
        Map<WeightingSetting, SettingValue> all = new EnumMap<>(WeightingSetting.class);
        for (Map.Entry<WeightingSetting, SettingValue> each : defaults) {
            all.put(each.getKey(), each.getValue());
        }
        this.defaults = Collections.unmodifiableMap(all);
    }

    /** The settings that mean something for it. */
    public Set<WeightingSetting> settings() {
        return defaults.keySet();
    }

    /** What they are where they are not given: nowhere else do these numbers stand, but for people. */
    public Map<WeightingSetting, SettingValue> defaults() {
        return defaults;
    }
}
