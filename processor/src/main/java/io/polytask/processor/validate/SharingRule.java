package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.ONE_TASK;
import static io.polytask.processor.diagnostics.DiagnosticId.PER_TASK_SOURCE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Sharing;

/** A layer that gives each task a value of its own has several tasks to give to, and no layer reads these values as one. */
final class SharingRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedLayer layer : model.layers()) {
            layer.declaration().ifPresent(declaration -> {
                sources(layer, declaration, report);
                if (model.complete()
                        && Sharing.is(layer.type())
                        && layer.tasks().size() == 1) {
                    oneTask(layer, declaration, report);
                }
            });
        }
    }

    private static void sources(ResolvedLayer layer, LayerDecl declaration, Report report) {
        if (Sharing.readsPerTask(layer.type())) {
            return;
        }
        layer.from().stream()
                .filter(source -> source.signal().perTask())
                .forEach(source -> report.error(
                        PER_TASK_SOURCE,
                        LayerSourcesRule.origin(declaration, source),
                        "%s reads one value for all tasks, but %s gives each task one of its own. Let heads read \"%s\","
                                + " where @Head.hidden adds layers of a task's own, or let \"%s\" read what \"%s\" reads.",
                        LayerSourcesRule.title(layer),
                        LayerSourcesRule.said(declaration, source),
                        source.name(),
                        layer.name(),
                        source.name()));
    }

    private static void oneTask(ResolvedLayer layer, LayerDecl declaration, Report report) {
        report.error(
                ONE_TASK,
                declaration.type().origin(),
                "%s shares between tasks, but only %s reads it. Let the head of another task read it, or use DENSE.",
                LayerSourcesRule.title(layer),
                layer.tasks().get(0));
    }
}
