package io.polytask.training;

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
import io.polytask.api.Balance.Space;
import io.polytask.api.SettingValue;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The weighting that training options name. */
final class ChosenWeighting {
    private final TrainingOptions options;
    private final Map<WeightingSetting, SettingValue> settings;

    private ChosenWeighting(TrainingOptions options) {
        this.options = options;
        settings = new EnumMap<>(WeightingSetting.class);
        settings.putAll(options.weighting().defaults());
        settings.putAll(options.weightingSettings());
    }

    static Weighting of(TrainingOptions options) {
        ChosenWeighting chosen = new ChosenWeighting(options);
        boolean onRepresentation = WeightingSetting.value(Space.REPRESENTATION).equals(chosen.settings.get(SPACE));
        return onRepresentation ? new OnRepresentation(chosen.weighting()) : chosen.weighting();
    }

    private Weighting weighting() {
        return switch (options.weighting()) {
            case EQUAL -> new Equal();
            case FIXED -> new Fixed(options.taskWeights());
            case UNCERTAINTY -> new Uncertainty(number(INITIAL));
            case DWA -> new DynamicWeightAverage(number(TEMPERATURE));
            case GLS -> new GeometricLoss();
            case RLW -> new RandomWeights();
            case STCH -> new SmoothTchebycheff(number(MU), whole(WARMUP_EPOCHS));
            case FAMO -> new Famo(number(RATE), number(DECAY));
            case GRADNORM -> new GradNorm(number(ALPHA));
            case MGDA -> new Mgda(choice(NORMALIZATION, Normalization.class));
            case PCGRAD -> new PcGrad();
            case GRADVAC -> new GradVac(number(BETA), choice(GROUPS, Groups.class));
            case CAGRAD -> new CaGrad(number(C), choice(RESCALE, Rescale.class));
            case GRADDROP -> new GradDrop(number(LEAK));
            case IMTL -> new Imtl(choice(PARTS, Parts.class));
            case NASH_MTL -> new NashMtl(whole(EVERY), number(MAX_NORM));
            case FAIRGRAD -> new FairGrad(number(ALPHA));
            case MOCO -> moCo();
            case MODO -> new MoDo(number(GAMMA), number(RHO));
            case SDMGRAD -> new SdmGrad(number(LAMBDA), whole(ITERATIONS), number(RATE));
            case ALIGNED_MTL -> new AlignedMtl(choice(SCALE, Scale.class));
            case DB_MTL -> new DbMtl(number(BETA), number(BETA_SIGMA));
            case EXCESS_MTL -> new ExcessMtl(number(ETA));
            case AUTO_LAMBDA -> new AutoLambda(number(RATE), number(INITIAL), AutoLambda.Form.RAW);
            case MOML -> new Moml(number(RATE), number(INNER_RATE));
            case FORUM -> new Forum(number(RATE), number(INNER_RATE), whole(INNER_STEPS), number(PHI));
            case UPGRAD -> new UpGrad(number(NORM_EPS), number(REG_EPS));
            case DUAL_PROJ -> new DualProjection(number(NORM_EPS), number(REG_EPS));
        };
    }

    private Weighting moCo() {
        return new MoCo(
                number(BETA),
                number(BETA_SIGMA),
                number(GAMMA),
                number(GAMMA_SIGMA),
                number(RHO),
                MoCo.SimplexMap.PROJECTION);
    }

    private double number(WeightingSetting setting) {
        return ((SettingValue.Amount) value(setting)).number();
    }

    private int whole(WeightingSetting setting) {
        return (int) number(setting);
    }

    private <E extends Enum<E>> E choice(WeightingSetting setting, Class<E> type) {
        return type.cast(((SettingValue.Choice) value(setting)).constant());
    }

    private SettingValue value(WeightingSetting setting) {
        return Objects.requireNonNull(settings.get(setting), setting.name());
    }
}
