package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.UNREADABLE_HEAD_SOURCE;

import io.polytask.processor.diagnostics.Quoted;
import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.HeadDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TaskDecl;
import io.polytask.processor.model.TaskKind;
import java.util.List;

/** A head reads what its task needs: a vector, or for tagging and spans the sequence over the tokens of their text. */
final class HeadSourceRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedHead head : model.heads()) {
            if (head.task().kind() == TaskKind.UNSUPPORTED) {
                continue;
            }
            if (head.from().isPresent()) {
                check(model, head, head.from().get(), report);
            } else if (!isExplained(head, model)) {
                nothing(head, model, report);
            }
        }
    }

    /** Whether another rule says why there is nothing to read. */
    private static boolean isExplained(ResolvedHead head, ResolvedModel model) {
        ModelDecl declaration = model.declaration();
        return declaration.inputs().isEmpty()
                || (head.task().kind().isOfTokens()
                        && declaration.texts(head.task().kind()).isEmpty())
                || head.declaration().filter(h -> h.from().given()).isPresent()
                || model.layers().stream().anyMatch(layer -> layer.output().form() == Signal.Form.UNKNOWN);
    }

    private static void check(ResolvedModel model, ResolvedHead head, Source source, Report report) {
        TaskDecl task = head.task();
        Signal signal = source.signal();
        if (signal.form() == Signal.Form.UNKNOWN || model.declaration().reads(task.kind(), signal)) {
            return;
        }
        List<String> others = model.layers().stream()
                .filter(layer -> model.declaration().reads(task.kind(), layer.output()))
                .map(ResolvedLayer::name)
                .toList();
        report.error(
                UNREADABLE_HEAD_SOURCE,
                head.declaration().orElseThrow().from().origin(),
                "@Head.from names \"%s\", %s, but %s is a %s task, which reads %s. %s",
                source.name(),
                signal.inWords(),
                task.name(),
                task.kind(),
                needed(task),
                others.isEmpty() ? advice(task, signal) : "It can read " + Quoted.first(others) + ".");
    }

    private static void nothing(ResolvedHead head, ResolvedModel model, Report report) {
        TaskDecl task = head.task();
        report.error(
                UNREADABLE_HEAD_SOURCE,
                head.declaration().map(HeadDecl::origin).orElse(task.origin()),
                "%s is a %s task, which reads %s, but no shared layer gives one. %s",
                task.name(),
                task.kind(),
                needed(task),
                model.layers().stream()
                        .map(layer -> advice(task, layer.output()))
                        .reduce(advice(task), (earlier, later) -> later));
    }

    private static String needed(TaskDecl task) {
        return switch (task.kind()) {
            case TAGGING -> "a sequence over a @Text List<String>";
            case SPANS -> "a sequence over a @Text";
            default -> "a vector";
        };
    }

    private static String advice(TaskDecl task, Signal signal) {
        return signal.form() == Signal.Form.IMAGE ? "Add a FLATTEN layer." : advice(task);
    }

    private static String advice(TaskDecl task) {
        return task.kind().isOfTokens()
                ? "Add an EMBEDDING layer that reads the tokens."
                : "Add a MEAN_POOL or MAX_POOL layer.";
    }
}
