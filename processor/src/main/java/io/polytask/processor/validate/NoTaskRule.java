package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.NO_TASK;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;

/** Every model has a task. */
final class NoTaskRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        ModelDecl declaration = model.declaration();
        if (declaration.tasks().isEmpty()) {
            report.error(
                    NO_TASK,
                    declaration.exampleOrigin(),
                    "%s has no task. Annotate at least one member, the label to predict, with @Task.",
                    declaration.example().simpleName());
        }
    }
}
