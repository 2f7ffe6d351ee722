package io.polytask.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.polytask.api.Balance;
import io.polytask.api.SettingValue;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
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
import io.polytask.weighting.PcGrad;
import io.polytask.weighting.RandomWeights;
import io.polytask.weighting.SdmGrad;
import io.polytask.weighting.SmoothTchebycheff;
import io.polytask.weighting.Uncertainty;
import io.polytask.weighting.UpGrad;
import io.polytask.weighting.Weighting;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChosenWeightingTest {
    /** What each constant stands for, with the defaults of its class. */
    private static Weighting plain(WeightingType type) {
        return switch (type) {
            case EQUAL -> new Equal();
            case FIXED -> new Fixed(Map.of());
            case UNCERTAINTY -> new Uncertainty();
            case DWA -> new DynamicWeightAverage();
            case GLS -> new GeometricLoss();
            case RLW -> new RandomWeights();
            case STCH -> new SmoothTchebycheff();
            case FAMO -> new Famo();
            case GRADNORM -> new GradNorm();
            case MGDA -> new Mgda();
            case PCGRAD -> new PcGrad();
            case GRADVAC -> new GradVac();
            case CAGRAD -> new CaGrad();
            case GRADDROP -> new GradDrop();
            case IMTL -> new Imtl();
            case NASH_MTL -> new NashMtl();
            case FAIRGRAD -> new FairGrad();
            case MOCO -> new MoCo();
            case MODO -> new MoDo();
            case SDMGRAD -> new SdmGrad();
            case ALIGNED_MTL -> new AlignedMtl();
            case DB_MTL -> new DbMtl();
            case EXCESS_MTL -> new ExcessMtl();
            case UPGRAD -> new UpGrad();
            case DUAL_PROJ -> new DualProjection();
            case AUTO_LAMBDA -> new AutoLambda();
            case MOML -> new Moml();
            case FORUM -> new Forum();
        };
    }

    @ParameterizedTest
    @EnumSource
    void withoutSettingsItIsThatOfItsClass(WeightingType type) {
        assertThat(ChosenWeighting.of(TrainingOptions.builder().weighting(type).build()))
                .isEqualTo(plain(type));
    }

    /** The annotation shows the same defaults; NaN where they differ from weighting to weighting. */
    @ParameterizedTest
    @EnumSource
    void theAttributeShowsTheDefault(WeightingSetting setting) {
        Object shown = attribute(setting).getDefaultValue();
        Set<SettingValue> defaults = Arrays.stream(WeightingType.values())
                .filter(type -> type.settings().contains(setting))
                .map(type -> type.defaults().get(setting))
                .collect(Collectors.toSet());
        SettingValue value = shown instanceof Enum<?> choice
                ? WeightingSetting.value(choice)
                : WeightingSetting.value(((Number) shown).doubleValue());
        assertThat(value).isIn(defaults.size() == 1 ? defaults : Set.of(WeightingSetting.value(Double.NaN)));
        assertThat(defaults).isNotEmpty().allMatch(setting::accepts);
    }

    /** Where they differ, or the attribute cannot show them, its text tells them: "0.1 for MOCO, 0.001 for MODO", "MOCO, 0.1". */
    @ParameterizedTest
    @EnumSource
    void theTextOfAnAttributeTellsWhatItDoesNotShow(WeightingSetting setting) throws IOException {
        if (!Double.valueOf(Double.NaN).equals(attribute(setting).getDefaultValue())) {
            return;
        }
        String source =
                Files.readString(Path.of("..", "api", "src", "main", "java", "io", "polytask", "api", "Balance.java"));
        String before = source.substring(0, source.indexOf(" " + setting.attribute() + "()"));
        String text = before.substring(before.lastIndexOf("/**"));
        for (WeightingType type : WeightingType.values()) {
            if (type.settings().contains(setting)) {
                String number = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(((SettingValue.Amount) type.defaults().get(setting)).number());
                assertThat(text)
                        .containsPattern("\\b" + type + ", " + number + "\\b|(?<![0-9.-])" + number
                                + " for ([A-Z_]+(, | and ))*" + type + "\\b");
            }
        }
    }

    private static Method attribute(WeightingSetting setting) {
        return Arrays.stream(Balance.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(setting.attribute()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAttributeIsASetting() {
        assertThat(Arrays.stream(WeightingSetting.values()).map(WeightingSetting::attribute))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Balance.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void settingsReachIt() {
        TrainingOptions options = TrainingOptions.builder()
                .weighting(WeightingType.CAGRAD)
                .weightingSetting(WeightingSetting.C, 0.4)
                .weightingSetting(WeightingSetting.RESCALE, Balance.Rescale.LINEAR)
                .build();
        assertThat(ChosenWeighting.of(options)).isEqualTo(new CaGrad(0.4, Balance.Rescale.LINEAR));
        assertThat(options.toBuilder().build()).isEqualTo(options);
        assertThat(options.toBuilder().weighting(WeightingType.MGDA).build().weightingSettings())
                .isEmpty();
    }

    @Test
    void whatMeansNothingOrIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> TrainingOptions.builder()
                        .weighting(WeightingType.GLS)
                        .weightingSetting(WeightingSetting.C, 0.4)
                        .build())
                .hasMessage("The weighting GLS has no setting c, nor any other: leave it out.");
        for (double wrong : List.of(0.5, 1.5, Double.NaN)) {
            assertThatThrownBy(() -> TrainingOptions.builder()
                            .weighting(WeightingType.NASH_MTL)
                            .weightingSetting(WeightingSetting.EVERY, wrong)
                            .build())
                    .hasMessage("The weighting setting every is " + wrong + ", but must be at least 1.");
        }
    }
}
