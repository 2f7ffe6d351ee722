package io.polytask.training;

import io.polytask.api.Balance;
import io.polytask.api.WeightingSetting;
import io.polytask.model.TrainingOptions;
import io.polytask.weighting.AlignedMtl;
import io.polytask.weighting.AutoLambda;
import io.polytask.weighting.CaGrad;
import io.polytask.weighting.DbMtl;
import io.polytask.weighting.DualProjection;
import io.polytask.weighting.DynamicWeightAverage;
import io.polytask.weighting.Equal;
import io.polytask.weighting.ExcessMtl;
import io.polytask.weighting.FairGrad;
import io.polytask.weighting.Famo;
import io.polytask.weighting.Fixed;
import io.polytask.weighting.Forum;
import io.polytask.weighting.GeometricLoss;
import io.polytask.weighting.GradDrop;
import io.polytask.weighting.GradNorm;
import io.polytask.weighting.GradVac;
import io.polytask.weighting.Imtl;
import io.polytask.weighting.Mgda;
import io.polytask.weighting.MoCo;
import io.polytask.weighting.MoDo;
import io.polytask.weighting.Moml;
import io.polytask.weighting.NashMtl;
import io.polytask.weighting.OnRepresentation;
import io.polytask.weighting.PcGrad;
import io.polytask.weighting.RandomWeights;
import io.polytask.weighting.SdmGrad;
import io.polytask.weighting.SmoothTchebycheff;
import io.polytask.weighting.Uncertainty;
import io.polytask.weighting.UpGrad;
import io.polytask.weighting.Weighting;
import java.util.Map;

/** The weighting that training options name. A setting that they do not have is as {@link Balance} says. */
final class ChosenWeighting {
    private final TrainingOptions options;
    private final Map<WeightingSetting, Double> settings;

    private ChosenWeighting(TrainingOptions options) {
        this.options = options;
        settings = options.weightingSettings();
    }

    static Weighting of(TrainingOptions options) {
        ChosenWeighting chosen = new ChosenWeighting(options);
        return chosen.choice(WeightingSetting.SPACE, Balance.Space.PARAMETERS) == Balance.Space.PARAMETERS
                ? chosen.weighting()
                : new OnRepresentation(chosen.weighting());
    }

    private Weighting weighting() {
        return switch (options.weighting()) {
            case EQUAL -> new Equal();
            case FIXED -> new Fixed(options.taskWeights());
            case UNCERTAINTY -> new Uncertainty(number(WeightingSetting.INITIAL, -0.5));
            case DWA -> new DynamicWeightAverage(number(WeightingSetting.TEMPERATURE, 2));
            case GLS -> new GeometricLoss();
            case RLW -> new RandomWeights();
            case STCH ->
                new SmoothTchebycheff(number(WeightingSetting.MU, 1), (int) number(WeightingSetting.WARMUP_EPOCHS, 4));
            case FAMO -> new Famo(number(WeightingSetting.RATE, 0.025), number(WeightingSetting.DECAY, 1e-3));
            case GRADNORM -> new GradNorm(number(WeightingSetting.ALPHA, 1.5));
            case MGDA -> new Mgda(choice(WeightingSetting.NORMALIZATION, Balance.Normalization.NONE));
            case PCGRAD -> new PcGrad();
            case GRADVAC ->
                new GradVac(number(WeightingSetting.BETA, 0.5), choice(WeightingSetting.GROUPS, Balance.Groups.MODEL));
            case CAGRAD ->
                new CaGrad(number(WeightingSetting.C, 0.5), choice(WeightingSetting.RESCALE, Balance.Rescale.SQUARE));
            case GRADDROP -> new GradDrop(number(WeightingSetting.LEAK, 0));
            default -> further();
        };
    }

    private Weighting further() {
        return switch (options.weighting()) {
            case IMTL -> new Imtl(choice(WeightingSetting.PARTS, Balance.Parts.BOTH));
            case NASH_MTL -> new NashMtl((int) number(WeightingSetting.EVERY, 1), number(WeightingSetting.MAX_NORM, 1));
            case FAIRGRAD -> new FairGrad(number(WeightingSetting.ALPHA, 1));
            case MOCO ->
                new MoCo(
                        number(WeightingSetting.BETA, 0.5),
                        number(WeightingSetting.BETA_SIGMA, 0.5),
                        number(WeightingSetting.GAMMA, 0.1),
                        number(WeightingSetting.GAMMA_SIGMA, 0.5),
                        number(WeightingSetting.RHO, 0),
                        MoCo.SimplexMap.PROJECTION);
            case MODO -> new MoDo(number(WeightingSetting.GAMMA, 1e-3), number(WeightingSetting.RHO, 0.1));
            case SDMGRAD ->
                new SdmGrad(
                        number(WeightingSetting.LAMBDA, 0.3),
                        (int) number(WeightingSetting.ITERATIONS, 20),
                        number(WeightingSetting.RATE, 5));
            case ALIGNED_MTL -> new AlignedMtl(choice(WeightingSetting.SCALE, Balance.Scale.MIN));
            case DB_MTL -> new DbMtl(number(WeightingSetting.BETA, 0.9), number(WeightingSetting.BETA_SIGMA, 0));
            case EXCESS_MTL -> new ExcessMtl(number(WeightingSetting.ETA, 1e-2));
            case AUTO_LAMBDA ->
                new AutoLambda(
                        number(WeightingSetting.RATE, 1e-3),
                        number(WeightingSetting.INITIAL, 0.1),
                        AutoLambda.Form.RAW);
            case MOML -> new Moml(number(WeightingSetting.RATE, 1e-3), number(WeightingSetting.INNER_RATE, 0.1));
            case FORUM ->
                new Forum(
                        number(WeightingSetting.RATE, 1e-3),
                        number(WeightingSetting.INNER_RATE, 0.1),
                        (int) number(WeightingSetting.INNER_STEPS, 5),
                        number(WeightingSetting.PHI, 0.1));
            case UPGRAD -> new UpGrad(number(WeightingSetting.NORM_EPS, 1e-4), number(WeightingSetting.REG_EPS, 1e-4));
            case DUAL_PROJ ->
                new DualProjection(number(WeightingSetting.NORM_EPS, 1e-4), number(WeightingSetting.REG_EPS, 1e-4));
            default -> throw new IllegalStateException("There is no weighting " + options.weighting() + ".");
        };
    }

    private double number(WeightingSetting setting, double otherwise) {
        return settings.getOrDefault(setting, otherwise);
    }

    private <E extends Enum<E>> E choice(WeightingSetting setting, E otherwise) {
        Double place = settings.get(setting);
        return place == null ? otherwise : otherwise.getDeclaringClass().getEnumConstants()[place.intValue()];
    }
}
