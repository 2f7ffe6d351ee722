package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.SEVERAL_INPUT_KINDS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ResolvedModel;
import java.util.HashMap;
import java.util.Map;

/** A member is one kind of input. */
final class SeveralInputKindsRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        Map<Member, InputDecl> first = new HashMap<>();
        for (InputDecl input : model.declaration().inputs()) {
            InputDecl other = first.putIfAbsent(input.member(), input);
            if (other != null) {
                report.error(
                        SEVERAL_INPUT_KINDS,
                        input.origin(),
                        "%s is both %s and %s. Keep one; a second member with @Column(\"%s\") can be the other.",
                        input.name(),
                        other.annotation(),
                        input.annotation(),
                        input.member().column().value());
            }
        }
    }
}
