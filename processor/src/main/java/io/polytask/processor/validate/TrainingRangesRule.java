package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.OUT_OF_RANGE;

import io.polytask.api.OptimizerType;
import io.polytask.api.SettingValue;
import io.polytask.api.WeightingSetting;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TrainingDecl;

/** The numbers of {@code @Training} lie in their ranges. */
final class TrainingRangesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        model.declaration().training().ifPresent(training -> check(training, report));
    }

    private static void check(
            WeightingSetting setting, Setting<SettingValue> value, TrainingDecl training, Report report) {
        if (training.weighting().value().settings().contains(setting) && !setting.accepts(value.value())) {
            report.error(
                    OUT_OF_RANGE,
                    value.origin(),
                    "@Balance.%s is %s, but must be %s.",
                    setting.attribute(),
                    setting.format(value.value()),
                    setting.range());
        }
    }

    private static void check(TrainingDecl training, Report report) {
        Range.AT_LEAST_1.check("@Training.epochs", training.epochs(), report);
        Range.AT_LEAST_1.check("@Training.batchSize", training.batchSize(), report);
        Range.ABOVE_0.check("@Training.learningRate", training.learningRate(), report);
        Range.AT_LEAST_0.check("@Training.weightDecay", training.weightDecay(), report);
        if (training.optimizer().value() == OptimizerType.SGD) {
            Range.SHARE.check("@Training.momentum", training.momentum(), report);
        }
        Range.AT_LEAST_0.check("@Training.clipNorm", training.clipNorm(), report);
        Range.SHARE.check("@Training.warmup", training.warmup(), report);
        Range.AT_LEAST_0.check("@Training.patience", training.patience(), report);
        training.balance().forEach((setting, value) -> check(setting, value, training, report));
    }
}
