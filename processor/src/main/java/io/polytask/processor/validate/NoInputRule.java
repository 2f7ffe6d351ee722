package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.NO_INPUT;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;

/** Every model has an input. */
final class NoInputRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        ModelDecl declaration = model.declaration();
        if (declaration.inputs().isEmpty()) {
            report.error(
                    NO_INPUT,
                    declaration.exampleOrigin(),
                    "%s has no input. Annotate at least one member with @Text, @Categorical, @Numeric or @Tensor.",
                    declaration.example().simpleName());
        }
    }
}
