package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.UNSUPPORTED_TYPE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.ValueType;
import io.polytask.processor.model.ValueType.Scalar;

/** A label has a Java type that says what kind of task it is. */
final class TaskTypeRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (TaskDecl task : model.declaration().tasks()) {
            ValueType type = task.member().type();
            boolean known = type.scalar() != Scalar.UNRESOLVED
                    && task.member().accessor().isPresent();
            if (known && task.kind() == TaskKind.UNSUPPORTED) {
                report.error(
                        UNSUPPORTED_TYPE,
                        task.member().origin(),
                        "@Task %s has the type %s, which is no kind of task.%s A label is an enum or String"
                                + " (classification), boolean (binary), double, float or OptionalDouble (regression), a Set"
                                + " (multi-label) or a List (tagging) of enums or Strings,"
                                + " or a List of Spans of an enum (spans).",
                        task.name(),
                        type,
                        advice(type));
            }
        }
    }

    private static String advice(ValueType type) {
        return type.isSingle() && type.scalar().isNumber()
                ? " Use double if it is a quantity, an enum or String if it is a class."
                : "";
    }
}
