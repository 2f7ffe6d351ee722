package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.INVALID_COLUMN;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ResolvedModel;

/** A column has a name. */
final class InvalidColumnRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (Member member : model.declaration().members()) {
            if (member.column().value().isBlank()) {
                report.error(
                        INVALID_COLUMN,
                        member.column().origin(),
                        "@Column of %s is empty. Name the column, or leave the annotation out if it is \"%s\".",
                        member.name(),
                        member.name());
            }
        }
    }
}
