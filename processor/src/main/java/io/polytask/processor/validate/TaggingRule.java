package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.TAGGING_WITHOUT_TOKENS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskKind;

/** A tagging task has tokens to tag: a text that is a list of them. Spans are of any text. */
final class TaggingRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedHead head : model.heads()) {
            if (!head.task().kind().isOfTokens()) {
                continue;
            }
            if (model.declaration().texts(head.task().kind()).isEmpty()) {
                report.error(
                        TAGGING_WITHOUT_TOKENS,
                        head.task().member().origin(),
                        head.task().kind() == TaskKind.SPANS
                                ? "@Task %s marks spans, but %s has no text. Add an input @Text String."
                                : "@Task %s labels tokens, but %s has no list of tokens. Add an input @Text List<String>, or make"
                                        + " the label a Set if it has no order.",
                        head.task().name(),
                        model.declaration().example().simpleName());
            }
        }
    }
}
