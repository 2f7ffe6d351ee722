package io.polytask.conformance.balance;

import com.fasterxml.jackson.databind.JsonNode;
import io.polytask.api.Balance;
import io.polytask.weighting.AlignedMtl;
import io.polytask.weighting.CaGrad;
import io.polytask.weighting.DbMtl;
import io.polytask.weighting.DynamicWeightAverage;
import io.polytask.weighting.Equal;
import io.polytask.weighting.ExcessMtl;
import io.polytask.weighting.FairGrad;
import io.polytask.weighting.Famo;
import io.polytask.weighting.GeometricLoss;
import io.polytask.weighting.GradDrop;
import io.polytask.weighting.GradNorm;
import io.polytask.weighting.GradVac;
import io.polytask.weighting.Imtl;
import io.polytask.weighting.Mgda;
import io.polytask.weighting.MoCo;
import io.polytask.weighting.MoDo;
import io.polytask.weighting.NashMtl;
import io.polytask.weighting.PcGrad;
import io.polytask.weighting.RandomWeights;
import io.polytask.weighting.ScalarDescent;
import io.polytask.weighting.SdmGrad;
import io.polytask.weighting.SmoothTchebycheff;
import io.polytask.weighting.Uncertainty;
import io.polytask.weighting.UpGrad;
import io.polytask.weighting.Weighting;
import java.util.Map;

/** Our weightings by the reference's names of them and of their settings. */
final class Strategies {
    private static final Map<String, Balance.Normalization> NORMALIZATIONS = Map.of(
            "none", Balance.Normalization.NONE,
            "l2", Balance.Normalization.L2,
            "loss", Balance.Normalization.LOSS,
            "loss+", Balance.Normalization.LOSS_L2);

    private Strategies() {}

    static Weighting of(String method, JsonNode hyper) {
        return switch (method) {
            case "EW" -> new Equal();
            case "UW" -> new Uncertainty();
            case "DWA" -> new DynamicWeightAverage(number(hyper, "T"));
            case "GLS" -> new GeometricLoss();
            case "RLW" -> new RandomWeights();
            case "STCH" ->
                new SmoothTchebycheff(
                        number(hyper, "STCH_mu"), hyper.get("STCH_warmup_epoch").asInt());
            case "FAMO" -> new Famo(number(hyper, "FAMO_w_lr"), number(hyper, "FAMO_w_gamma"));
            case "GradNorm" -> new GradNorm(number(hyper, "alpha"));
            case "MGDA" -> new Mgda(NORMALIZATIONS.get(hyper.get("mgda_gn").asText()));
            case "PCGrad" -> new PcGrad();
            case "GradVac" ->
                new GradVac(
                        number(hyper, "GradVac_beta"),
                        Balance.Groups.values()[hyper.get("GradVac_group_type").asInt()]);
            case "CAGrad" ->
                new CaGrad(
                        number(hyper, "calpha"),
                        Balance.Rescale.values()[hyper.get("rescale").asInt()]);
            case "GradDrop" -> new GradDrop(number(hyper, "leak"));
            case "IMTL" -> new Imtl(Balance.Parts.BOTH);
            case "Nash_MTL" -> new NashMtl(hyper.get("update_weights_every").asInt(), number(hyper, "max_norm"));
            case "FairGrad" -> new FairGrad(number(hyper, "FairGrad_alpha"));
            case "MoCo" ->
                new MoCo(
                        number(hyper, "MoCo_beta"),
                        number(hyper, "MoCo_beta_sigma"),
                        number(hyper, "MoCo_gamma"),
                        number(hyper, "MoCo_gamma_sigma"),
                        number(hyper, "MoCo_rho"),
                        MoCo.SimplexMap.SOFTMAX);
            case "MoDo" -> new MoDo(number(hyper, "MoDo_gamma"), number(hyper, "MoDo_rho"));
            case "SDMGrad" ->
                new SdmGrad(
                        number(hyper, "SDMGrad_lamda"),
                        hyper.get("SDMGrad_niter").asInt(),
                        5);
            case "Aligned_MTL" -> new AlignedMtl(Balance.Scale.MIN);
            case "Aligned_MTL_scale_modes" ->
                new AlignedMtl(
                        Balance.Scale.valueOf(hyper.get("scale_mode").asText().toUpperCase(java.util.Locale.ROOT)));
            case "DB_MTL" -> new DbMtl(number(hyper, "DB_beta"), number(hyper, "DB_beta_sigma"));
            case "ExcessMTL" -> new ExcessMtl(number(hyper, "robust_step_size"));
            case "UPGrad" -> new UpGrad(number(hyper, "UPGrad_norm_eps"), number(hyper, "UPGrad_reg_eps"));
            default ->
                throw new IllegalArgumentException(
                        "The figures name a weighting " + method + " that this project does not have.");
        };
    }

    /** How the numbers that a weighting learns go down. */
    static ScalarDescent descent(JsonNode optimizer) {
        if (optimizer == null || optimizer.isNull()) {
            return ScalarDescent.sgd(0, 0, false, 0);
        }
        double rate = number(optimizer, "lr");
        double decay = number(optimizer, "weight_decay");
        return optimizer.get("type").asText().equals("sgd")
                ? ScalarDescent.sgd(rate, number(optimizer, "momentum"), false, decay)
                : ScalarDescent.adam(rate, decay);
    }

    private static double number(JsonNode of, String name) {
        return of.get(name).asDouble();
    }
}
