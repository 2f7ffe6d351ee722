package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.TAGGING_WITHOUT_TOKENS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.TaskKind;
import io.polytask.processor.model.TextInput;
import java.util.List;

/** A tagging task has tokens to tag: a text that is a list of them, and nothing but them. Spans are of any text. */
final class TaggingRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedHead head : model.heads()) {
            if (!head.task().kind().isOfTokens()) {
                continue;
            }
            List<TextInput> texts = model.declaration().texts(head.task().kind());
            if (texts.isEmpty()) {
                report.error(
                        TAGGING_WITHOUT_TOKENS,
                        head.task().member().origin(),
                        head.task().kind() == TaskKind.SPANS
                                ? "@Task %s marks spans, but %s has no text. Add an input @Text String."
                                : "@Task %s labels tokens, but %s has no list of tokens. Add an input @Text List<String>, or make"
                                        + " the label a Set if it has no order.",
                        head.task().name(),
                        model.declaration().example().simpleName());
            } else {
                texts.stream().filter(text -> isRead(text, head)).forEach(text -> check(text, head, report));
            }
        }
    }

    private static boolean isRead(TextInput text, ResolvedHead head) {
        return head.from()
                .flatMap(source -> source.signal().text())
                .filter(text.name()::equals)
                .isPresent();
    }

    private static void check(TextInput text, ResolvedHead head, Report report) {
        if (text.ngrams().value() > 1) {
            report.error(
                    TAGGING_WITHOUT_TOKENS,
                    text.ngrams().origin(),
                    "@Task %s labels the tokens of \"%s\", so its n-grams, which have no labels, must be left out. Remove ngrams, or"
                            + " add a second text with the same @Column.",
                    head.task().name(),
                    text.name());
        }
    }
}
