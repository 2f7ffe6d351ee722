package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.LAYER_CYCLE;
import static io.polytask.processor.diagnostics.DiagnosticId.LAYER_ORDER;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import java.util.List;

/** A layer reads layers that are declared before it, and so never itself. */
final class LayerOrderRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        ModelDecl declaration = model.declaration();
        List<String> names = declaration.layerNames();
        for (int i = 0; i < names.size(); i++) {
            for (Setting<String> source : declaration.layers().get(i).from().value()) {
                boolean input = declaration.inputNames().contains(source.value());
                if (!input && names.lastIndexOf(source.value()) >= i && names.indexOf(source.value()) >= i) {
                    check(declaration, names.get(i), source, report);
                }
            }
        }
    }

    private static void check(ModelDecl model, String layer, Setting<String> source, Report report) {
        List<String> path = new ReadingPaths(model).path(source.value(), layer);
        if (path.isEmpty()) {
            report.error(
                    LAYER_ORDER,
                    source.origin(),
                    "\"%s\" reads \"%s\", which is declared after it. Layers are computed in the order of their declaration:"
                            + " move \"%s\" up.",
                    layer,
                    source.value(),
                    source.value());
        } else {
            report.error(
                    LAYER_CYCLE,
                    source.origin(),
                    "\"%s\" reads itself: %s -> %s. A layer reads inputs and layers declared before it.",
                    layer,
                    layer,
                    String.join(" -> ", path));
        }
    }
}
