package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.UNUSED_INPUT;
import static io.polytask.processor.diagnostics.DiagnosticId.UNUSED_LAYER;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.InputDecl;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedModel;
import java.util.HashSet;
import java.util.Set;

/** What is declared is read: no layer and no input stands idle. Holds back while a mistake may be the reason. */
final class UnusedRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        if (!model.complete()) {
            return;
        }
        Set<String> read = new HashSet<>();
        model.layers().forEach(layer -> layer.from().forEach(source -> read.add(source.name())));
        model.heads().forEach(head -> head.from().ifPresent(source -> read.add(source.name())));
        for (LayerDecl layer : model.declaration().layers()) {
            if (!read.contains(layer.name().value())) {
                report.error(
                        UNUSED_LAYER,
                        layer.name().origin(),
                        "No layer and no head reads \"%s\". Name it in a from, or remove it.",
                        layer.name().value());
            }
        }
        for (InputDecl input : model.declaration().inputs()) {
            if (!read.contains(input.name())) {
                report.error(
                        UNUSED_INPUT,
                        input.origin(),
                        "No layer and no head reads the input %s. Name it in a from, or remove %s.",
                        input.name(),
                        input.annotation());
            }
        }
    }
}
