package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;
import static io.polytask.processor.diagnostics.DiagnosticId.UNKNOWN_TASK;

import io.polytask.api.Balance.Space;
import io.polytask.api.Keep;
import io.polytask.api.OptimizerType;
import io.polytask.api.SettingValue;
import io.polytask.api.WeightingSetting;
import io.polytask.api.WeightingType;
import io.polytask.processor.diagnostics.DidYouMean;
import io.polytask.processor.diagnostics.Quoted;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TrainingDecl;
import java.util.List;
import java.util.stream.Stream;

/** The attributes of {@code @Training} mean something together, and its monitor is a task. */
final class TrainingRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        model.declaration().training().ifPresent(training -> {
            checkMomentum(training, report);
            training.balance().forEach((setting, value) -> checkBalance(setting, value, training, report));
            checkSpace(model, training, report);
            checkPatience(training, report);
            checkMonitor(model.declaration(), training.monitor(), report);
        });
    }

    private static void checkMomentum(TrainingDecl training, Report report) {
        if (training.optimizer().value() != OptimizerType.SGD) {
            meaningless("momentum", training.momentum(), training, report);
            meaningless("nesterov", training.nesterov(), training, report);
        } else if (training.nesterov().value() && training.momentum().value() == 0) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    training.nesterov().origin(),
                    "@Training.nesterov means nothing without a momentum. Remove it, or set momentum, such as 0.9.");
        }
    }

    private static void meaningless(String name, Setting<?> attribute, TrainingDecl training, Report report) {
        if (attribute.given()) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    attribute.origin(),
                    "@Training.%s is for the optimizer SGD, but the optimizer is %s. Remove it, or set optimizer = SGD.",
                    name,
                    training.optimizer().value());
        }
    }

    private static void checkBalance(
            WeightingSetting setting, Setting<SettingValue> value, TrainingDecl training, Report report) {
        WeightingType weighting = training.weighting().value();
        if (!weighting.settings().contains(setting)) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    value.origin(),
                    "@Balance.%s is for the %s %s, but the weighting is %s. Remove it, or set @Training(weighting = %s).",
                    setting.attribute(),
                    weightings(setting).size() > 1 ? "weightings" : "weighting",
                    String.join(" and ", weightings(setting)),
                    weighting,
                    weightings(setting).get(0));
        }
    }

    private static void checkSpace(ResolvedModel model, TrainingDecl training, Report report) {
        Setting<SettingValue> space = training.balance().get(WeightingSetting.SPACE);
        if (space == null || !space.value().equals(WeightingSetting.value(Space.REPRESENTATION))) {
            return;
        }
        List<String> sources = model.heads().stream()
                .flatMap(head -> head.from().stream())
                .map(Source::name)
                .distinct()
                .toList();
        if (sources.size() > 1) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    space.origin(),
                    "@Balance.space = REPRESENTATION is for heads that read the same layer, but these read \"%s\". Let them"
                            + " read one, or remove it.",
                    String.join("\" and \"", sources));
        }
        model.declaration().tasks().stream()
                .filter(task -> !task.relation().names().isEmpty())
                .findFirst()
                .ifPresent(task -> report.error(
                        MEANINGLESS_ATTRIBUTE,
                        space.origin(),
                        "@Balance.space = REPRESENTATION is for tasks that meet in the trunk only, but %s is given %s. Remove"
                                + " it.",
                        task.name(),
                        Quoted.all(task.relation().names())));
    }

    private static List<String> weightings(WeightingSetting setting) {
        return Stream.of(WeightingType.values())
                .filter(weighting -> weighting.settings().contains(setting))
                .map(WeightingType::name)
                .toList();
    }

    private static void checkPatience(TrainingDecl training, Report report) {
        if (training.keep().value() == Keep.LAST && training.patience().value() > 0) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    training.patience().origin(),
                    "@Training.patience waits for a better epoch, but keep is LAST. Remove one of them.");
        }
    }

    private static void checkMonitor(ModelDecl model, Setting<String> monitor, Report report) {
        String task = monitor.value().replaceFirst("\\..*", "");
        if (!monitor.value().isEmpty() && !model.taskNames().contains(task)) {
            report.error(
                    UNKNOWN_TASK,
                    monitor.origin(),
                    "@Training.monitor is \"%s\", but %s declares no @Task \"%s\".%s",
                    monitor.value(),
                    model.example().simpleName(),
                    task,
                    DidYouMean.among(model.taskNames(), task));
        }
    }
}
