package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.LABEL_AS_INPUT;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskDecl;

/** A label is no input: a model that reads what it is to predict learns nothing else. */
final class LabelAsInputRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (TaskDecl task : model.declaration().tasks()) {
            for (InputDecl input : model.declaration().inputs()) {
                check(task, input, report);
            }
        }
    }

    private static void check(TaskDecl task, InputDecl input, Report report) {
        if (task.member().equals(input.member())) {
            report.error(
                    LABEL_AS_INPUT,
                    input.origin(),
                    "%s is a label, so the model cannot read it, too. Remove %s or @Task.",
                    task.name(),
                    input.annotation());
        } else if (task.member().column().value().equals(input.member().column().value())) {
            report.error(
                    LABEL_AS_INPUT,
                    input.member().column().origin(),
                    "The input %s has the column \"%s\" of the label %s, so the model would read what it is to predict.",
                    input.name(),
                    task.member().column().value(),
                    task.name());
        }
    }
}
