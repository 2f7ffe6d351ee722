package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.TOO_FEW_CONSTANTS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;

/** An enum has constants to tell apart: two for classes, one for labels of a set, for types of spans and for inputs, which may be null. */
final class EnumSizeRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        model.declaration().inputs().forEach(input -> check(input.member(), 1, report));
        for (TaskDecl task : model.declaration().tasks()) {
            check(task.member(), task.kind() == TaskKind.MULTI_LABEL || task.kind() == TaskKind.SPANS ? 1 : 2, report);
        }
    }

    private static void check(Member member, int least, Report report) {
        int constants = member.type().constants().size();
        member.type()
                .enumType()
                .filter(type -> constants < least)
                .ifPresent(type -> report.error(
                        TOO_FEW_CONSTANTS,
                        member.origin(),
                        "The enum %s of %s has %s, so there is nothing to tell apart. Add constants.",
                        type.simpleName(),
                        member.name(),
                        constants == 0 ? "no constants" : "one constant"));
    }
}
