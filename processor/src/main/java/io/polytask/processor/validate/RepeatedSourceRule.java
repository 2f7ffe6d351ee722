package io.polytask.processor.validate;

import static io.polytask.processor.diagnostics.DiagnosticId.MISSING_ATTRIBUTE;
import static io.polytask.processor.diagnostics.DiagnosticId.REPEATED_SOURCE;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ResolvedModel;
import io.polytask.processor.model.Setting;
import java.util.HashSet;
import java.util.Set;

/** A layer names each of its sources once, and at least one if it names any. */
final class RepeatedSourceRule implements Rule {
    @Override
    public void check(ResolvedModel model, Report report) {
        for (LayerDecl layer : model.declaration().layers()) {
            if (layer.from().given() && layer.from().value().isEmpty()) {
                report.error(
                        MISSING_ATTRIBUTE,
                        layer.from().origin(),
                        "@SharedLayer.from of \"%s\" is empty. Name what the layer reads, or leave the attribute out.",
                        layer.name().value());
            }
            Set<String> earlier = new HashSet<>();
            for (Setting<String> source : layer.from().value()) {
                if (!earlier.add(source.value())) {
                    report.error(
                            REPEATED_SOURCE,
                            source.origin(),
                            "@SharedLayer.from of \"%s\" names \"%s\" twice. Once is enough.",
                            layer.name().value(),
                            source.value());
                }
            }
        }
    }
}
