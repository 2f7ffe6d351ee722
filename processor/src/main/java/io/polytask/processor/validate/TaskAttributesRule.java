package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MEANINGLESS_ATTRIBUTE;

import io.polytask.api.Decoder;
import io.polytask.api.WeightingType;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes of a task mean something for its kind, and its weight for the model's weighting. */
final class TaskAttributesRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (TaskDecl task : model.declaration().tasks()) {
            if (task.kind() != TaskKind.UNSUPPORTED) {
                check(task, "loss", task.loss(), report, TaskKind.REGRESSION);
                check(task, "labelSmoothing", task.labelSmoothing(), report, TaskKind.CLASSIFICATION, TaskKind.TAGGING);
                check(task, "classWeights", task.classWeights(), report, TaskKind.CLASSIFICATION);
                check(task, "positiveWeight", task.positiveWeight(), report, TaskKind.BINARY, TaskKind.MULTI_LABEL);
            }
            checkWeight(model.declaration(), task, report);
        }
        model.heads().forEach(head -> checkSmoothing(head, report));
    }

    private static void checkSmoothing(ResolvedHead head, Report report) {
        Setting<Double> smoothing = head.task().labelSmoothing();
        if (head.decoder() == Decoder.CRF && head.task().kind() == TaskKind.TAGGING && smoothing.given()) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    smoothing.origin(),
                    "@Task.labelSmoothing is for the decoder SOFTMAX; %s has a CRF. Remove it, or set @Head(decoder = SOFTMAX).",
                    head.task().name());
        }
    }

    /** The labels of a class that another type declares a model of may be weighted for one such model and not for the next. */
    private static void checkWeight(ModelDecl model, TaskDecl task, Report report) {
        WeightingType weighting =
                model.training().map(training -> training.weighting().value()).orElse(WeightingType.EQUAL);
        boolean ownLabels = model.type().equals(model.example());
        if (task.weight().given() && ownLabels && weighting != WeightingType.FIXED) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    task.weight().origin(),
                    "@Task.weight means nothing under the weighting %s. Remove it, or set @Training(weighting = FIXED).",
                    weighting);
        }
    }

    private static void check(TaskDecl task, String name, Setting<?> attribute, Report report, TaskKind... kinds) {
        if (attribute.given() && !List.of(kinds).contains(task.kind())) {
            report.error(
                    MEANINGLESS_ATTRIBUTE,
                    attribute.origin(),
                    "@Task.%s is for %s tasks; %s, a %s, is a %s task. Remove it%s.",
                    name,
                    Stream.of(kinds).map(TaskKind::toString).collect(Collectors.joining(" and ")),
                    task.name(),
                    task.member().type(),
                    task.kind(),
                    instead(name, task));
        }
    }

    /** What a task of this kind has in the place of an attribute, if anything. */
    private static String instead(String attribute, TaskDecl task) {
        boolean yesOrNo = task.kind() == TaskKind.BINARY || task.kind() == TaskKind.MULTI_LABEL;
        if (attribute.equals("classWeights") && yesOrNo) {
            return ", or set positiveWeight: how much a yes weighs, such as the number of no for each yes";
        }
        return attribute.equals("positiveWeight") && task.kind() == TaskKind.CLASSIFICATION
                ? ", or set classWeights = BALANCED"
                : "";
    }
}
