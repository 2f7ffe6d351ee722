package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.DUPLICATE_HEAD;
import static io.polytask.processor.diagnostics.DiagnosticId.HEAD_WITHOUT_TASK;
import static io.polytask.processor.diagnostics.DiagnosticId.MISPLACED_HEAD_TASK;
import static io.polytask.processor.diagnostics.DiagnosticId.MISSING_HEAD_TASK;
import static io.polytask.processor.diagnostics.DiagnosticId.UNKNOWN_TASK;

import io.polytask.processor.diagnostics.DidYouMean;
import io.polytask.processor.diagnostics.Quoted;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;
import java.util.HashSet;
import java.util.Set;

/** Each head is of one task, and each task has at most one head. */
final class HeadTaskRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        ModelDecl declaration = model.declaration();
        Set<String> earlier = new HashSet<>();
        for (HeadDecl head : declaration.heads()) {
            boolean named =
                    head.member().isPresent() ? onMember(declaration, head, report) : onType(declaration, head, report);
            if (named && !earlier.add(head.taskName())) {
                report.error(
                        DUPLICATE_HEAD,
                        head.origin(),
                        "%s has a @Head already. A task has one; put the settings of both into it.",
                        head.taskName());
            }
        }
    }

    private static boolean onMember(ModelDecl model, HeadDecl head, Report report) {
        if (!model.taskNames().contains(head.taskName())) {
            report.error(
                    HEAD_WITHOUT_TASK,
                    head.origin(),
                    "%s has a @Head, but is no label. Add @Task, or remove @Head.",
                    head.taskName());
            return false;
        }
        if (head.task().given()) {
            report.error(
                    MISPLACED_HEAD_TASK,
                    head.task().origin(),
                    "This @Head is of %s, the label that it stands on. Leave task out; it is for a @Head on a type.",
                    head.taskName());
        }
        return true;
    }

    private static boolean onType(ModelDecl model, HeadDecl head, Report report) {
        if (!head.task().given()) {
            report.error(
                    MISSING_HEAD_TASK,
                    head.origin(),
                    "A @Head on a type must say which task it is of: @Head(task = \"...\").%s",
                    model.tasks().isEmpty() ? "" : " Known: " + Quoted.first(model.taskNames()) + ".");
            return false;
        }
        if (!model.taskNames().contains(head.taskName())) {
            report.error(
                    UNKNOWN_TASK,
                    head.task().origin(),
                    "@Head.task names \"%s\", but %s declares no such @Task.%s",
                    head.taskName(),
                    model.example().simpleName(),
                    DidYouMean.among(model.taskNames(), head.taskName()));
            return false;
        }
        return true;
    }
}
