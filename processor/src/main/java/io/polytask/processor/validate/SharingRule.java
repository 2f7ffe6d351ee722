package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.ONE_TASK;
import static io.polytask.processor.diagnostics.DiagnosticId.PER_TASK_SOURCE;
import static io.polytask.processor.diagnostics.DiagnosticId.TOO_FEW_EXPERTS;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.kind.LayerAttribute;
import io.polytask.processor.kind.LayerKind;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.SharingDecl;

/** A layer that gives each task a value of its own has several tasks to give to, and no layer reads these values as one. */
final class SharingRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (ResolvedLayer layer : model.layers()) {
            LayerKind kind = LayerKind.of(layer.type());
            sources(layer, kind, model, report);
            if (kind.attributes().has(LayerAttribute.SELECTED)) {
                tooFewExperts(layer, layer.declaration().sharing(), report);
            }
            if (model.complete() && kind.givesPerTask() && layer.tasks().size() == 1) {
                oneTask(layer, layer.declaration(), report);
            }
        }
    }

    private static void sources(ResolvedLayer layer, LayerKind kind, ResolvedModel model, Report report) {
        boolean storey = kind.givesPerTask() && kind.readsPerTask();
        if (kind.readsPerTask() && layer.from().size() == 1 && !(storey && isOnPool(layer, model))) {
            return;
        }
        String wants = storey ? "one storey below, or one value for all tasks" : "one value for all tasks";
        layer.from().stream()
                .filter(source -> source.signal().perTask())
                .forEach(source -> report.error(
                        PER_TASK_SOURCE,
                        LayerSourcesRule.origin(layer.declaration(), source),
                        "%s reads %s, but %s gives each task one of its own. Let heads read \"%s\","
                                + " where @Head.hidden adds layers of a task's own, or let \"%s\" read what \"%s\" reads.",
                        LayerSourcesRule.title(layer),
                        wants,
                        LayerSourcesRule.said(layer.declaration(), source),
                        source.name(),
                        layer.name(),
                        source.name()));
    }

    /** Of a pool there is one for each task, and no storey reads several layers. */
    private static boolean isOnPool(ResolvedLayer layer, ResolvedModel model) {
        String source = layer.from().get(0).name();
        return model.layers().stream()
                .anyMatch(other -> other.name().equals(source)
                        && !LayerKind.of(other.type()).givesPerTask());
    }

    private static void tooFewExperts(ResolvedLayer layer, SharingDecl sharing, Report report) {
        if (sharing.experts().given()
                && sharing.selected().value() > sharing.experts().value()) {
            report.error(
                    TOO_FEW_EXPERTS,
                    sharing.selected().given()
                            ? sharing.selected().origin()
                            : sharing.experts().origin(),
                    "%s has %s experts, of which no task can take %s. Add experts, or make @SharedLayer.selected smaller.",
                    LayerSourcesRule.title(layer),
                    sharing.experts().value(),
                    sharing.selected().value());
        }
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
