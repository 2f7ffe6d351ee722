package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MISPLACED_NGRAMS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.ResolvedHead;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import io.polytask.processor.model.TextInput;
import java.util.List;
import java.util.Optional;

/** N-grams stand among the tokens of a text, which then is a bag: no layer goes by its order, and no head labels its tokens. */
final class NgramsRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (TextInput text : model.declaration().texts()) {
            int longest = text.ngrams().value();
            if (longest > 1 && Range.NGRAMS.includes(longest)) {
                reader(model, text).ifPresent(reader -> refuse(text, reader, report));
            }
        }
    }

    private static void refuse(TextInput text, String reader, Report report) {
        report.error(
                MISPLACED_NGRAMS,
                text.ngrams().origin(),
                "%s of \"%s\", among which its n-grams would stand. Remove ngrams, or add a second text with the same @Column for"
                        + " the n-grams.",
                reader,
                text.name());
    }

    /** The first task of the tokens of a text, or else the first layer that goes by their order, and what it does with them. */
    private static Optional<String> reader(ResolvedModel model, TextInput text) {
        return labels(model.heads(), text)
                .or(() -> model.layers().stream()
                        .filter(NgramsRule::goesByOrder)
                        .filter(layer -> layer.from().stream().anyMatch(source -> isSequence(source, text)))
                        .map(layer -> LayerSourcesRule.title(layer) + " goes by the order of the tokens")
                        .findFirst());
    }

    private static Optional<String> labels(List<ResolvedHead> heads, TextInput text) {
        return heads.stream()
                .filter(head -> head.task().kind().isOfTokens())
                .filter(head ->
                        head.from().filter(source -> isSequence(source, text)).isPresent())
                .map(head -> "@Task " + head.task().name() + " labels the tokens")
                .findFirst();
    }

    private static boolean goesByOrder(ResolvedLayer layer) {
        return LayerKind.of(layer.type()).reading(layer.declaration()).isOrdered();
    }

    private static boolean isSequence(Source source, TextInput text) {
        return source.signal().form() == Signal.Form.SEQUENCE
                && source.signal().text().equals(Optional.of(text.name()));
    }
}
